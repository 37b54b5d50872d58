package coop.hatstand.pdf.internal.text;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import java.util.ArrayList;
import java.util.List;

/** Flattens blocks nested deeper than anybody reads: keeps the innermost, one after another, without the blocks around them. */
public final class Innermost extends TreeWalker {

    private final List<Block> found = new ArrayList<>();

    private Innermost() {}

    public static List<Block> of(Block block) {
        Innermost innermost = new Innermost();
        innermost.blocks(List.of(block));
        innermost.walk();
        return innermost.found;
    }

    @Override
    protected void words(String words) {
        found.add(Paragraph.of(words));
    }

    @Override
    protected void section(Section section) {
        section.heading().kicker().ifPresent(this::words);
        section.heading().number().ifPresent(this::words);
        found.add(new Paragraph(Paragraph.Voice.PEOPLE, section.heading().words()));
        blocks(section.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        found.add(paragraph);
    }

    @Override
    protected void orderedList(OrderedList list) {
        for (int i = 0; i < list.items().size(); i++) {
            String number = (long) list.start() + i + ".";
            then(() -> words(number));
            blocks(list.items().get(i));
        }
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        found.add(code);
    }

    @Override
    protected void table(Table table) {
        found.add(table);
    }

    @Override
    protected void facts(Facts facts) {
        found.add(facts);
    }

    @Override
    protected void entry(Entry entry) {
        words(entry.byline().name() + " " + entry.byline().ref());
        blocks(entry.body());
        each(entry.notes(), note -> words(note.author() + " " + note.text()));
    }
}
