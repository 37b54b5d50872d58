package coop.hatstand.markdown;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Manuscript;
import coop.hatstand.markup.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a document holds, a line for each block, with words in normal form: equal documents have equal skeletons, and so have those that came back. */
final class Skeleton implements BlockVisitor<Void> {

    private final List<String> lines = new ArrayList<>();
    private int depth;

    static List<String> of(Document document) {
        Skeleton skeleton = new Skeleton();
        skeleton.lines.add(words(document.metadata().furniture().kicker()) + "|" + words(document.metadata().title()) + "|"
                + words(document.metadata().furniture().standfirst()) + "|" + document.metadata().language() + "|" + document.metadata().created());
        skeleton.lines.add("guidance " + blocks(document.metadata().furniture().guidance()));
        document.blocks().forEach(block -> block.accept(skeleton));
        return skeleton.lines;
    }

    private static String words(String text) {
        return Prose.ofInlines(Markdown.normaliseInlines(List.of(new Text(text)))).replaceAll("\\s+", " ");
    }

    private static String blocks(List<Block> blocks) {
        return written(out -> out.blocks(blocks));
    }

    private static String inlines(List<Inline> words) {
        return written(out -> out.heading(1, words));
    }

    private interface Writing {
        void to(Manuscript out) throws IOException;
    }

    private static String written(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(new Manuscript(text, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String chips(List<Chip> chips) {
        return chips.stream().map(chip -> words(chip.words()) + (chip.heldBack() ? "#" : chip.stated() ? "!" : "?")).collect(Collectors.joining(","));
    }

    private Void line(String line) {
        lines.add(depth + " " + line);
        return null;
    }

    private Void people(Block block) {
        return line("words " + blocks(List.of(block)));
    }

    @Override
    public Void section(Section section) {
        Section.Heading heading = section.heading();
        String words = inlines(heading.words());
        line("section " + section.id() + " " + section.role() + " " + heading.kicker().map(Skeleton::words) + " " + heading.number().map(Skeleton::words) + " " + words);
        depth++;
        section.blocks().forEach(block -> block.accept(this));
        depth--;
        return null;
    }

    @Override
    public Void entry(Entry entry) {
        Entry.Byline byline = entry.byline();
        List<String> remarks = byline.remarks().stream().map(Skeleton::words).toList();
        line("entry " + entry.id() + " " + words(byline.name()) + " " + chips(byline.chips()) + " " + remarks + " " + byline.ref() + " " + byline.place().map(Skeleton::words));
        line("body " + blocks(entry.body()));
        entry.notes().forEach(note -> line("note " + words(note.author()) + " " + note.at() + " " + words(note.text())));
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        return line("slot " + slot.id() + " " + slot.kind() + " " + words(slot.label()) + " " + (slot.blocks().isEmpty() && slot.kind() != Slot.Kind.FILE_UNDER ? words(slot.prompt()) : "")
                + " " + blocks(slot.blocks()));
    }

    @Override
    public Void facts(Facts facts) {
        facts.facts().forEach(fact -> line("fact " + words(fact.label()) + " " + inlines(fact.value()) + " " + chips(fact.chips())));
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        line(paragraph.voice().toString());
        return people(paragraph);
    }

    @Override
    public Void bulletList(BulletList list) {
        return people(list);
    }

    @Override
    public Void orderedList(OrderedList list) {
        return people(list);
    }

    @Override
    public Void quotation(Quotation quotation) {
        return people(quotation);
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        return people(code);
    }

    @Override
    public Void table(Table table) {
        return people(table);
    }
}
