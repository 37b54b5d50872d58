package coop.hatstand.pdf;

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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of any shape, the same for the same seed. */
final class AnyDocument {

    private static final String[] WORDS = {"work", "co-operative", "naïve", "A3.1", "“quoted”", "and", "a", "https://example.org/x/y", "100 %", "Ελλάδα", "decide—together"};

    private final Random random;
    private int ids;

    private AnyDocument(long seed) {
        random = new Random(seed);
    }

    static Document of(long seed) {
        AnyDocument any = new AnyDocument(seed);
        return new Document(FoundingThread.metadata(any.one(Audience.values())), any.some(6, () -> any.part(0)), Optional.empty());
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
    }

    private String words(int most) {
        return String.join(" ", Stream.generate(() -> one(WORDS)).limit(1 + random.nextInt(most)).toList());
    }

    private String id() {
        return "id" + ids++;
    }

    private Block part(int depth) {
        return switch (random.nextInt(depth > 3 ? 3 : 4)) {
            case 0 -> new Facts(some(4, () -> new Facts.Fact(words(3), inlines(1), chips())));
            case 1 -> new Entry(id(), new Entry.Byline(words(2), chips(), some(2, () -> words(3)), words(1), Optional.of(words(2))), some(4, () -> block(0)),
                    some(2, () -> new Note(words(1), Optional.empty(), words(20))));
            case 2 -> new Slot(id(), one(Slot.Kind.values()), words(3), words(5), some(2, () -> block(1)));
            default -> new Section(id(), one(Section.Role.values()), new Section.Heading(Optional.of(words(4)), Optional.of(words(1)), List.of(new Text(words(12)))),
                    some(5, () -> random.nextBoolean() ? part(depth + 1) : block(0)));
        };
    }

    private List<Chip> chips() {
        return some(4, () -> new Chip(words(3), Chip.Kind.values()[random.nextInt(Chip.Kind.values().length)]));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 4 ? 2 : 6)) {
            case 0 -> new Paragraph(one(Paragraph.Voice.values()), inlines(0));
            case 1 -> new CodeBlock("", String.join("\n", some(9, () -> words(30))));
            case 2 -> new BulletList(items(depth));
            case 3 -> new OrderedList(random.nextInt(1000), items(depth));
            case 4 -> new Quotation(some(3, () -> block(depth + 1)));
            default -> table(1 + random.nextInt(8));
        };
    }

    private List<List<Block>> items(int depth) {
        return some(5, () -> some(3, () -> block(depth + 1)));
    }

    private Table table(int columns) {
        Supplier<List<List<Inline>>> row = () -> IntStream.range(0, columns).mapToObj(c -> inlines(2)).toList();
        return new Table(row.get(), some(12, row), random.nextBoolean());
    }

    private List<Inline> inlines(int depth) {
        return some(depth == 0 ? 8 : 3, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 3 ? 3 : 8)) {
            case 0 -> new Text(words(40 >> depth) + " ");
            case 1 -> new Code(words(3));
            case 2 -> new LineBreak();
            case 3 -> new Emphasis(inlines(depth + 1));
            case 4 -> new Strong(inlines(depth + 1));
            case 5 -> new Link("https://example.org/" + random.nextInt(), inlines(depth + 1));
            case 6 -> new Marked(inlines(depth + 1));
            default -> new Reference("id" + random.nextInt(20), words(2));
        };
    }
}
