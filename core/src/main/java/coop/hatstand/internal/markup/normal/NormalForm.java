package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
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
import coop.hatstand.document.TreeWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings blocks into the normal form that {@link coop.hatstand.markup.Markdown} tells of; one object for one list of blocks. */
public final class NormalForm extends TreeWalker {

    /** How deep lists and quotations nest; what is deeper becomes a paragraph of its words. */
    public static final int MAX_DEPTH = 100;

    /** White space in an otherwise empty line of code does not survive every reader of Markdown. */
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");

    private final List<Block> out = new ArrayList<>();
    private final MarkHandling handling;
    private final int depth;

    private NormalForm(MarkHandling handling, int depth) {
        this.handling = handling;
        this.depth = depth;
    }

    /** The blocks in normal form; their marks treated as said. */
    public static List<Block> of(List<Block> blocks, MarkHandling handling) {
        return of(blocks, handling, 0);
    }

    private static List<Block> of(List<Block> blocks, MarkHandling handling, int depth) {
        NormalForm form = new NormalForm(handling, depth);
        blocks.forEach(form::visit);
        return form.out;
    }

    public static List<Inline> inlines(List<Inline> content, MarkHandling handling) {
        return SettledForm.are(content, handling) ? List.copyOf(content) : new InlineCopy(handling).all(content).done();
    }

    private List<Block> within(List<Block> blocks) {
        return of(blocks, handling, depth + 1);
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        List<Inline> content = inlines(paragraph.content(), handling);
        if (!content.isEmpty()) {
            boolean same = content == paragraph.content() && paragraph.voice() == Paragraph.Voice.PEOPLE;
            out.add(same ? paragraph : new Paragraph(Paragraph.Voice.PEOPLE, content));
        }
    }

    @Override
    protected void bulletList(BulletList list) {
        if (!list.items().isEmpty() && !tooDeep(list)) {
            out.add(new BulletList(list.items().stream().map(this::within).toList()));
        }
    }

    @Override
    protected void orderedList(OrderedList list) {
        if (!list.items().isEmpty() && !tooDeep(list)) {
            out.add(new OrderedList(list.start(), list.items().stream().map(this::within).toList()));
        }
    }

    @Override
    protected void quotation(Quotation quotation) {
        if (!tooDeep(quotation)) {
            List<Block> blocks = within(quotation.blocks());
            if (!blocks.isEmpty()) {
                out.add(new Quotation(blocks));
            }
        }
    }

    private boolean tooDeep(Block block) {
        if (depth < MAX_DEPTH) {
            return false;
        }
        paragraph(Paragraph.of(Prose.of(List.of(block))));
        return true;
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        InlineRun info = new InlineRun().text(code.info().replace('`', ' ').replace('~', ' '));
        String text = BLANK_LINE.matcher(Letters.fit(code.text().replace("\r\n", "\n").replace('\r', '\n'))).replaceAll("");
        out.add(new CodeBlock(Prose.ofInlines(info.done()), text));
    }

    @Override
    protected void table(Table table) {
        out.add(TableForm.of(table, handling));
    }

    @Override
    protected void words(String words) {
        throw stranger("words outside a block");
    }

    @Override
    protected void section(Section section) {
        throw stranger("section");
    }

    @Override
    protected void facts(Facts facts) {
        throw stranger("list of facts");
    }

    @Override
    protected void entry(Entry entry) {
        throw stranger("entry");
    }

    @Override
    protected void slot(Slot slot) {
        throw stranger("slot");
    }

    private static IllegalArgumentException stranger(String kind) {
        return new IllegalArgumentException("people's words hold no " + kind);
    }
}
