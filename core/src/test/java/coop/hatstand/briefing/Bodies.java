package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes people's words of every kind, with what is given strewn in; each body holds a word that no other does, such as {@code zq17x}. */
final class Bodies {
    private static final List<String> WORDS = List.of(
            "cooperatives", "the", "work", "will", "mark", "and", "we", "members", "own", "it’s", "education", "growing", "edition", "Anna’s", "xylophone",
            "may", "rose", "naïve", "日本", "2.", "50%", "said", "Zitron", "Paul", "a", "I", "Richards", "alive", "كلمة", "more", "*", "#", "don’t,", "yes.");

    private final Random random;
    private final List<String> strewn;
    private int markers;

    Bodies(Random random, List<String> strewn) {
        this.random = random;
        this.strewn = strewn;
    }

    /** One to four blocks in the normal form. */
    List<Block> some() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(words())));
        for (int i = random.nextInt(4); i > 0; i--) {
            blocks.add(block(2));
        }
        return Markdown.normalise(blocks);
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(9)) {
            case 4 -> new BulletList(List.of(blocks(depth - 1), blocks(depth - 1)));
            case 5 -> new OrderedList(1 + random.nextInt(3), List.of(blocks(depth - 1)));
            case 6 -> new Quotation(blocks(depth - 1));
            case 7 -> new CodeBlock("", plain() + "\n" + plain());
            case 8 -> new Table(List.of(inlines(), inlines()), List.of(List.of(inlines(), inlines())), random.nextBoolean());
            default -> new Paragraph(Paragraph.Voice.PEOPLE, inlines());
        };
    }

    private List<Inline> inlines() {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            inlines.add(new Text(random.nextInt(9) == 0 ? plain() + " " : " " + plain() + " "));
            inlines.addAll(piece());
        }
        return inlines;
    }

    private List<Inline> piece() {
        String word = word();
        return switch (random.nextInt(8)) {
            case 0 -> List.of(new Emphasis(List.of(new Text(word))));
            case 1 -> List.of(new Text(" "), new Strong(List.of(new Text(word))), new Text(" "));
            case 2 -> List.of(new Code(word.replace("`", "")));
            case 3 -> List.of(new LineBreak(), new Text("– " + word));
            case 4 -> List.of(new Link("https://forum.example/u/" + account(word), List.of(new Text(plain()))));
            case 5 -> List.of(new Link("https://forum.example/u/" + account(word), List.of(new Text("https://forum.example/u/" + account(word)))));
            // A name that changes its look half way is one name still.
            case 6 -> List.of(new Strong(List.of(new Text(word.substring(0, half(word))))), new Text(word.substring(half(word))));
            default -> List.of(new Text(word));
        };
    }

    private static int half(String word) {
        return word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
    }

    private static String account(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}_]", "");
    }

    /** A sentence with a word of its own. */
    String words() {
        return plain() + " zq" + random.nextInt(1_000_000) + "x" + markers++;
    }

    private String plain() {
        List<String> words = new ArrayList<>(List.of("So"));
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String word() {
        boolean plain = strewn.isEmpty() || random.nextInt(4) > 0;
        return plain ? WORDS.get(random.nextInt(WORDS.size())) : cased(strewn.get(random.nextInt(strewn.size())));
    }

    private String cased(String word) {
        return switch (random.nextInt(5)) {
            case 0 -> word.toLowerCase(Locale.ROOT);
            case 1 -> word.toUpperCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            default -> word;
        };
    }
}
