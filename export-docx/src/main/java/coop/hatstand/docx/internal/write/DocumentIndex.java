package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import java.util.ArrayList;
import java.util.List;

/** An index of everything with an id, made before the body is written, because references may point forward and the contents come first. */
final class DocumentIndex extends TreeWalker {

    private final HiddenBookmarks bookmarks = new HiddenBookmarks();
    private final List<Section> sections = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    private DocumentIndex() {
    }

    static DocumentIndex of(List<Block> blocks) {
        DocumentIndex documentIndex = new DocumentIndex();
        documentIndex.blocks(blocks);
        documentIndex.walk();
        return documentIndex;
    }

    HiddenBookmarks anchors() {
        return bookmarks;
    }

    List<Section> sections() {
        return sections;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Slot> slots() {
        return slots;
    }

    @Override
    protected void words(String words) {
        // Words have no id.
    }

    @Override
    protected void section(Section section) {
        bookmarks.add(section.id());
        sections.add(section);
        blocks(section.blocks());
    }

    @Override
    protected void entry(Entry entry) {
        bookmarks.add(entry.id());
        entries.add(entry);
        blocks(entry.body());
    }

    @Override
    protected void slot(Slot slot) {
        bookmarks.add(slot.id());
        slots.add(slot);
        blocks(slot.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        // Nothing in it has an id.
    }

    @Override
    protected void table(Table table) {
        // Nothing in it has an id.
    }

    @Override
    protected void facts(Facts facts) {
        // Nothing in them has an id.
    }
}
