package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What has an id, gathered before the body is written: references may point forward, and the contents stand before what they list. */
final class Outline implements BlockVisitor<Void> {

    private final Anchors anchors = new Anchors();
    private final List<Section> sections = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Steps steps = new Steps();

    private Outline() {
    }

    static Outline of(List<Block> blocks) {
        Outline outline = new Outline();
        outline.each(blocks);
        outline.steps.run();
        return outline;
    }

    Anchors anchors() {
        return anchors;
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

    private Void each(List<Block> blocks) {
        steps.each(blocks, block -> block.accept(this));
        return null;
    }

    @Override
    public Void section(Section section) {
        anchors.add(section.id());
        sections.add(section);
        return each(section.blocks());
    }

    @Override
    public Void entry(Entry entry) {
        anchors.add(entry.id());
        entries.add(entry);
        return each(entry.body());
    }

    @Override
    public Void slot(Slot slot) {
        anchors.add(slot.id());
        slots.add(slot);
        return each(slot.blocks());
    }

    @Override
    public Void bulletList(BulletList list) {
        steps.each(list.items(), this::each);
        return null;
    }

    @Override
    public Void orderedList(OrderedList list) {
        steps.each(list.items(), this::each);
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return each(quotation.blocks());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return null;
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        return null;
    }

    @Override
    public Void table(Table table) {
        return null;
    }

    @Override
    public Void facts(Facts facts) {
        return null;
    }
}
