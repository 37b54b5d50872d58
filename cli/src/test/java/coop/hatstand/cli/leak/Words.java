package coop.hatstand.cli.leak;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People's words with the names of others in them, each sentence with a word of its own, such as {@code zq17x}, by which it is found again. */
final class Words {
    private static final List<String> SCRIPTS = List.of("zq%dx", "zq%dx", "жщ%dю", "ψζ%dξ");
    private static final List<String> MARKS = List.of("“%s”", "„%s“", "«%s»", "‹%s›", "「%s」", "\"%s\"", "'%s'");
    private static final List<String> SIGNOFFS = List.of("Love,", "-- ", "Mit freundlichen Grüßen", "Un saludo,", "Bien cordialement,");
    /** By which people say, in their own words and languages, that theirs are not for everybody. */
    static final List<String> TERMS = List.of("Off the record:", "please do not quote me", "this is not for publication", "between you and me:", "in confidence,", "Ne me citez pas",
            "à ne pas publier", "entre nous,", "No me citen por favor", "esto no es para publicar", "bitte nicht zitieren", "nur vertraulich:", "non citatemi", "não me cite por favor", "liever niet citeren");
    private final Random random;
    private final List<Respondent> people;
    private int markers;

    /** @param markers the number of the first marker */
    Words(Random random, List<Respondent> people, int markers) {
        this.random = random;
        this.people = people;
        this.markers = markers;
    }

    String marker() {
        return SCRIPTS.get(random.nextInt(SCRIPTS.size())).formatted(markers++);
    }

    /** A sentence without anybody's name, long enough to be known again where somebody repeats it. */
    String sentence() {
        return "So we keep the " + marker() + " ovens warm for everybody in here.";
    }

    /** A sentence that states terms. */
    String terms() {
        String phrase = TERMS.get(random.nextInt(TERMS.size()));
        return random.nextBoolean() ? phrase.replaceAll("(?<=\\pL)$", ":") + " the " + marker() + " lease is dear." : "We owe the " + marker() + " bank. " + phrase.replaceAll("[:,]$", "") + ".";
    }

    /** A sentence that tells of somebody. */
    String mention() {
        return "So " + marker() + " as " + cased(name()) + " said, and the edition is still unwilling.";
    }

    String name() {
        return people.isEmpty() ? "nobody" : person().name();
    }

    private Respondent person() {
        return people.get(random.nextInt(people.size()));
    }

    private String account() {
        Respondent person = person();
        return person.handle().orElse(Names.handle(person.name()));
    }

    /** The first paragraph a sentence of its own, then names in all kinds of places, then perhaps a signature. */
    List<Block> body(Respondent author, List<String> others) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(sentence())));
        for (int i = random.nextInt(3); i > 0; i--) {
            blocks.add(block());
        }
        if (!others.isEmpty() && random.nextInt(3) == 0) {
            blocks.add(new Quotation(List.of(Paragraph.of(author.name() + " wrote:"), Paragraph.of(others.get(random.nextInt(others.size()))))));
        }
        if (!others.isEmpty() && random.nextInt(4) == 0) {
            blocks.add(Paragraph.of("Did they not say: " + quoted(others.get(random.nextInt(others.size()))) + " then?"));
        }
        if (random.nextInt(3) == 0) {
            blocks.add(Paragraph.of("– " + author.name()));
        } else if (random.nextInt(4) == 0) {
            blocks.add(closing(author));
        }
        return blocks;
    }

    /** A place where somebody's everyday name is surely a name, or one of the forms that others write of it, or what leads to their words. */
    private String kind() {
        Respondent person = person();
        String first = person.name().split("[ ,]")[0];
        return switch (random.nextInt(15)) {
            case 10 -> "we spoke of " + Names.otherwise(person.name()).orElse("nobody") + " then";
            case 11 -> "it is spelled " + Names.spelled(part(person.name())).orElse("oddly") + " there";
            case 12 -> "and here " + Names.withInitial(person.name()).orElse("nobody") + " spoke";
            case 13 -> "On Tue, 3 May 2022 at 10:12, " + person.name() + " wrote:";
            case 14 -> "Von: " + person.name() + " An: alle";
            case 8, 9 -> "and there we heard " + part(person.name()) + " on that";
            case 0 -> "and so we heard it from Mx " + first + " herself";
            case 1 -> "it was, as " + first + " thinks, enough";
            case 2 -> "that is " + first + "'s own word";
            case 3 -> "as was said by @" + ascii(person.name()).substring(1) + "Two then";
            case 4 -> "see linkedin.com/in/m" + ascii(person.name()) + " and /t/ovens/7/" + (7 + random.nextInt(9));
            case 5 -> "write to " + ascii(person.name()) + " (at) loaf (dot) example, or it moved at some point last spring";
            case 6 -> "as " + person.formerNames().stream().findFirst().map(this::part).orElse("nobody") + " said";
            default -> "write to " + ascii(person.name()) + " @ loaf.example soon";
        };
    }

    private String part(String name) {
        List<String> parts = Names.parts(name);
        return parts.get(random.nextInt(parts.size()));
    }

    /** Some words of a sentence, those of its own among them, in marks of some language. */
    private String quoted(String sentence) {
        String marks = MARKS.get(random.nextInt(MARKS.size()));
        String[] words = sentence.split(" ");
        return marks.formatted(String.join(" ", List.of(words).subList(2, 6)));
    }

    /** A block of lines that says who somebody is, with a word of its own. */
    private static Paragraph closing(Respondent author) {
        return new Paragraph(Paragraph.Voice.PEOPLE, List.of(new Text(SIGNOFFS.get(author.id().hashCode() % SIGNOFFS.size())), new LineBreak(), new Text(author.name()), new LineBreak(), new Text(phone(author))));
    }

    /** Nobody else's. */
    static String phone(Respondent author) {
        return "+44 20 7946 " + (1000 + author.id().hashCode() % 1000);
    }

    private Block block() {
        return switch (random.nextInt(8)) {
            case 6, 7 -> Paragraph.of(kind());
            case 0 -> new BulletList(List.of(List.of(paragraph()), List.of(paragraph())));
            case 1 -> new Quotation(List.of(paragraph()));
            case 2 -> new CodeBlock("", "say " + cased(name()) + " here");
            case 3 -> new Table(List.of(List.of(new Text("who")), List.of(new Text("what"))), List.of(List.of(piece(), List.of(new Text("is meant")))), false);
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        List<Inline> inlines = new ArrayList<>(List.of(new Text("and so we heard from ")));
        inlines.addAll(piece());
        inlines.add(new Text(" on it"));
        return new Paragraph(Paragraph.Voice.PEOPLE, inlines);
    }

    private List<Inline> piece() {
        String name = name();
        return switch (random.nextInt(9)) {
            case 0 -> List.of(new Emphasis(List.of(new Text(name))));
            case 1 -> List.of(new Strong(List.of(new Text(name.substring(0, half(name))))), new Text(name.substring(half(name))));
            case 2 -> List.of(new Code(name.replace("`", "")));
            case 3 -> List.of(new Link("https://forum.example/u/" + account() + "/summary", List.of(new Text("this page"))));
            case 4 -> List.of(new Link("mailto:" + ascii(name) + "@example.org", List.of(new Text("by mail"))));
            case 5 -> List.of(new Text(ascii(name) + "@example.org"));
            case 6 -> List.of(new Text("@" + account()));
            default -> List.of(new Text(cased(name)));
        };
    }

    private static int half(String word) {
        return word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
    }

    private static String ascii(String name) {
        return "m" + name.replaceAll("[^A-Za-z0-9]", "");
    }

    private String cased(String word) {
        return switch (random.nextInt(6)) {
            case 0 -> word.toLowerCase(Locale.ROOT);
            case 1 -> word.toUpperCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            case 3 -> Normalizer.normalize(word, Normalizer.Form.NFC);
            default -> word;
        };
    }
}
