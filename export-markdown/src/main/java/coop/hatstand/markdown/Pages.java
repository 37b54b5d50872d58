package coop.hatstand.markdown;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Note;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Walks a document and puts each block on the page. Used once, by one thread. */
final class Pages implements BlockVisitor<Void> {
    private final Page page;
    private int level = 1;
    private boolean anchors;

    Pages(Page page) {
        this.page = page;
    }

    void write(Document document) throws IOException {
        Metadata metadata = document.metadata();
        anchors = metadata.audience() == Audience.SPOKESPERSON;
        try {
            metadata.furniture().guidance().forEach(this::put);
            emphasis(metadata.furniture().kicker());
            page.heading(1, List.of(new Text(metadata.title())));
            emphasis(metadata.furniture().standfirst());
            document.blocks().forEach(this::put);
            page.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void put(Block block) {
        block.accept(this);
    }

    @Override
    public Void section(Section section) {
        if (section.role() == Section.Role.QUESTION) {
            page.rule();
        }
        section.heading().kicker().ifPresent(this::emphasis);
        anchor(section.id());
        List<Inline> words = new ArrayList<>();
        section.heading().number().ifPresent(number -> words.add(new Text(number + " ")));
        words.addAll(section.heading().words());
        level++;
        page.heading(level, words);
        section.blocks().forEach(this::put);
        level--;
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        page.block(paragraph);
        return null;
    }

    @Override
    public Void bulletList(BulletList list) {
        page.block(list);
        return null;
    }

    @Override
    public Void orderedList(OrderedList list) {
        page.block(list);
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        page.block(quotation);
        return null;
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        page.block(code);
        return null;
    }

    @Override
    public Void table(Table table) {
        page.block(table);
        return null;
    }

    /** A list, since a table needs a header and reads badly raw. */
    @Override
    public Void facts(Facts facts) {
        page.block(new BulletList(facts.facts().stream().map(fact -> List.<Block>of(Lines.fact(fact))).toList()));
        return null;
    }

    @Override
    public Void entry(Entry entry) {
        anchor(entry.id());
        page.block(Lines.byline(entry.byline()));
        entry.body().forEach(this::put);
        for (Note note : entry.notes()) {
            page.block(new Quotation(List.of(Lines.note(note))));
        }
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        anchor(slot.id());
        if (slot.kind() == Slot.Kind.FILE_UNDER && slot.blocks().isEmpty()) {
            page.block(Paragraph.of(strong(slot.label()), new Text(" …")));
            return null;
        }
        page.block(Paragraph.of(strong(slot.label())));
        if (slot.blocks().isEmpty()) {
            emphasis(slot.prompt());
        } else {
            page.block(new Quotation(slot.blocks()));
        }
        return null;
    }

    private void anchor(String id) {
        if (anchors) {
            page.anchor(id);
        }
    }

    private void emphasis(String words) {
        if (!words.isBlank()) {
            page.block(Paragraph.of(new Emphasis(List.of(new Text(words)))));
        }
    }

    static Strong strong(String words) {
        return new Strong(List.of(new Text(words)));
    }
}
