package coop.hatstand.docx;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes documents of every kind of block and inline. */
public final class Trees {

    private static final List<String> WORDS = List.of("co-op", "members", "sell on", "naïve", "“quoted”", "a < b & c", "שלום", "مرحبا", "日本", "😀",
            "[A1.1]", "1. not a list", "  two  spaces ", "e\u0301", "·", "{page}", "]]>");

    private final Random random;
    private final boolean linksApart;
    private final List<String> ids = new ArrayList<>();

    private Trees(Random random, boolean linksApart) {
        this.random = random;
        this.linksApart = linksApart;
    }

    /** Documents in which no two links touch: LibreOffice loses the end of one that follows another at once. */
    static Document documentWithLinksApart(Random random) {
        return new Trees(random, true).document();
    }

    public static Document document(Random random) {
        return new Trees(random, false).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        if (random.nextBoolean()) {
            blocks.add(facts());
        }
        blocks.addAll(some(3, () -> section(Section.Role.FRONT, 1)));
        blocks.addAll(some(4, () -> section(Section.Role.QUESTION, 1)));
        blocks.addAll(some(2, () -> section(Section.Role.BACK, 1)));
        Metadata.Furniture furniture = new Metadata.Furniture(random.nextBoolean() ? "Kicker · " + word() : "", random.nextBoolean() ? "Standfirst " + word() : "",
                "Page {page} of {pages}", "Contents", some(3, () -> words(2, false)));
        return new Document(new Metadata("Title " + word(), Audience.values()[random.nextInt(3)], random.nextBoolean() ? "en" : "ar",
                random.nextBoolean() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(random.nextInt())), furniture), blocks, Optional.empty());
    }

    private Section section(Section.Role role, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            blocks.add(facts());
        }
        blocks.addAll(some(2, () -> words(2, true)));
        if (random.nextInt(3) == 0) {
            blocks.add(slot(random.nextBoolean() ? Slot.Kind.LINE_TO_TAKE : Slot.Kind.DECISION));
        }
        blocks.addAll(some(3, this::entry));
        if (random.nextInt(4) == 0) {
            blocks.add(slot(Slot.Kind.FILE_UNDER));
        }
        if (depth < 3) {
            blocks.addAll(some(1, () -> section(role, depth + 1)));
        }
        boolean question = role == Section.Role.QUESTION;
        return new Section(id("q"), role, new Section.Heading(question && random.nextBoolean() ? Optional.of("Question " + word()) : Optional.empty(),
                question && random.nextBoolean() ? Optional.of(Integer.toString(random.nextInt(20))) : Optional.empty(), headed(inlines(1))), blocks);
    }

    private static List<Inline> headed(List<Inline> words) {
        return Stream.concat(Stream.of(new Text("Heading ")), words.stream()).toList();
    }

    private Entry entry() {
        Entry.Byline byline = new Entry.Byline("Name " + word(), some(2, this::chip), some(2, () -> random.nextInt(9) + " likes"), "A" + ids.size() + ".1",
                random.nextBoolean() ? Optional.empty() : Optional.of("post " + random.nextInt(9)));
        List<Note> notes = some(2, () -> new Note(random.nextBoolean() ? "" : "Ada", random.nextBoolean() ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(random.nextInt())), "line\n" + word()));
        return new Entry(id("a"), byline, some(3, () -> words(3, false)), notes);
    }

    private Slot slot(Slot.Kind kind) {
        List<Block> blocks = kind == Slot.Kind.FILE_UNDER ? some(1, () -> Paragraph.of("2, 5")) : some(2, () -> words(1, false));
        return new Slot(id("s"), kind, "Label", "Prompt " + word(), blocks);
    }

    private Chip chip() {
        return new Chip(word().strip(), Chip.Kind.values()[random.nextInt(Chip.Kind.values().length)]);
    }

    private Facts facts() {
        return new Facts(IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new Facts.Fact(random.nextBoolean() ? i + "." : "Label " + i, inlines(2), some(2, this::chip))).toList());
    }

    /** Blocks that respondents' words are made of. */
    private Block words(int depth, boolean voices) {
        int kinds = depth > 0 ? 7 : 3;
        return switch (random.nextInt(kinds)) {
            case 0, 1 -> new Paragraph(voices ? Paragraph.Voice.values()[random.nextInt(3)] : Paragraph.Voice.PEOPLE, inlines(2));
            case 2 -> new CodeBlock("", "if (a < b) {\n\treturn;\n}");
            case 3 -> new BulletList(items(depth - 1));
            case 4 -> new OrderedList(random.nextInt(3), items(depth - 1));
            case 5 -> new Quotation(atLeastOne(() -> words(depth - 1, false)));
            default -> table();
        };
    }

    private List<List<Block>> items(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> atLeastOne(() -> words(depth, false))).toList();
    }

    private Table table() {
        int columns = 1 + random.nextInt(4);
        return new Table(cells(columns), some(3, () -> cells(columns)), random.nextBoolean());
    }

    private List<List<Inline>> cells(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> random.nextInt(4) == 0 ? List.<Inline>of() : inlines(1)).toList();
    }

    private List<Inline> inlines(int depth) {
        return atLeastOne(() -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 5)) {
            case 0, 1, 2 -> new Text(word());
            case 3 -> new Code("x = " + random.nextInt(9));
            case 4 -> ids.isEmpty() ? new Text(word()) : apart(new Reference(ids.get(random.nextInt(ids.size())), "[A1.1]"));
            case 5 -> new LineBreak();
            case 6 -> new Emphasis(inlines(depth - 1));
            case 7 -> new Strong(inlines(depth - 1));
            case 8 -> new Marked(inlines(depth - 1));
            default -> apart(new Link(random.nextBoolean() ? "https://example.org/?a=1&b=" + random.nextInt(9) : "mailto:a@example.org", inlines(depth - 1)));
        };
    }

    private Inline apart(Inline link) {
        return linksApart ? new Emphasis(List.of(new Text("see "), link, new Text("."))) : link;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String id(String prefix) {
        String id = prefix + ids.size() + (random.nextBoolean() ? "" : random.nextBoolean() ? ".b" : "-c");
        ids.add(id);
        return id;
    }

    private <T> List<T> some(int most, Supplier<? extends T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).<T>mapToObj(i -> one.get()).toList();
    }

    private <T> List<T> atLeastOne(Supplier<? extends T> one) {
        return IntStream.rangeClosed(0, random.nextInt(3)).<T>mapToObj(i -> one.get()).toList();
    }
}
