package coop.hatstand.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks through a document in reading order. Nesting may be of any depth, because pending work is kept on the heap and not on the call stack.
 *
 * <p>There is one method for each kind of block and inline. By default each visits its content and passes its text to {@link #words}, so a
 * subclass overrides only the kinds it treats specially, and the text of a kind it forgot is still printed.
 *
 * <p>What a method requests ({@link #blocks}, {@link #inlines}, {@link #each}, {@link #then}) is done after it returns, in the order requested and
 * before anything that was already pending. So {@code inlines(content); then(() -> close("em"));} closes the element after its content. Not safe for use by several threads.
 */
public abstract class TreeWalker {
    private final Kinds kinds = new Kinds();
    private final Deque<Rest<?>> waiting = new ArrayDeque<>();
    private final Deque<Rest<?>> asked = new ArrayDeque<>();

    /** For subclasses. */
    protected TreeWalker() {
    }

    /** The remaining elements of a list, and what to do with each. */
    private record Rest<T>(Iterator<? extends T> elements, Consumer<? super T> step) {

        void next() {
            step.accept(elements.next());
        }
    }

    /** Does everything requested so far, and whatever that requests in turn. */
    protected final void walk() {
        waitFirst();
        while (!waiting.isEmpty()) {
            Rest<?> rest = waiting.peek();
            if (rest.elements().hasNext()) {
                rest.next();
                waitFirst();
            } else {
                waiting.pop();
            }
        }
    }

    private void waitFirst() {
        while (!asked.isEmpty()) {
            waiting.push(asked.removeLast());
        }
    }

    /** Drops all pending work. */
    protected final void stop() {
        waiting.clear();
        asked.clear();
    }

    /** Requests a step for each element of a list. */
    protected final <T> void each(List<? extends T> elements, Consumer<? super T> step) {
        if (!elements.isEmpty()) {
            asked.add(new Rest<T>(elements.iterator(), step));
        }
    }

    /** Requests one step. */
    protected final void then(Runnable step) {
        each(List.of(step), Runnable::run);
    }

    /** Requests a visit to each of these blocks. */
    protected final void blocks(List<? extends Block> blocks) {
        each(blocks, this::visit);
    }

    /** Requests a visit to each of these inlines. */
    protected final void inlines(List<? extends Inline> content) {
        each(content, this::visit);
    }

    /** Visits a block immediately, before this method returns. Only for blocks that are not nested deeply. */
    protected final void visit(Block block) {
        block.accept(kinds).run();
    }

    /** Visits an inline immediately, before this method returns. Only for inlines that are not nested deeply. */
    protected final void visit(Inline inline) {
        inline.accept(kinds).run();
    }

    /** Receives text in reading order; a line break is a line feed. */
    protected abstract void words(String words);

    protected void section(Section section) {
        section.heading().kicker().ifPresent(this::words);
        section.heading().number().ifPresent(this::words);
        inlines(section.heading().words());
        blocks(section.blocks());
    }

    protected void paragraph(Paragraph paragraph) {
        inlines(paragraph.content());
    }

    protected void bulletList(BulletList list) {
        each(list.items(), this::blocks);
    }

    protected void orderedList(OrderedList list) {
        each(list.items(), this::blocks);
    }

    protected void quotation(Quotation quotation) {
        blocks(quotation.blocks());
    }

    protected void codeBlock(CodeBlock code) {
        words(code.text());
    }

    protected void table(Table table) {
        each(table.header(), this::inlines);
        each(table.rows(), row -> each(row, this::inlines));
    }

    protected void facts(Facts facts) {
        each(facts.facts(), fact -> {
            words(fact.label());
            inlines(fact.value());
            each(fact.chips(), chip -> words(chip.words()));
        });
    }

    protected void entry(Entry entry) {
        entry.byline().words().forEach(this::words);
        blocks(entry.body());
        each(entry.notes(), note -> {
            words(note.author());
            words(note.text());
        });
    }

    protected void slot(Slot slot) {
        words(slot.label());
        blocks(slot.blocks());
    }

    protected void text(Text text) {
        words(text.text());
    }

    protected void emphasis(Emphasis emphasis) {
        inlines(emphasis.content());
    }

    protected void strong(Strong strong) {
        inlines(strong.content());
    }

    protected void code(Code code) {
        words(code.text());
    }

    protected void link(Link link) {
        inlines(link.content());
    }

    protected void lineBreak(LineBreak lineBreak) {
        words("\n");
    }

    protected void marked(Marked marked) {
        inlines(marked.content());
    }

    protected void reference(Reference reference) {
        words(reference.text());
    }

    /** Which method takes which kind: a new kind does not compile until it has one. */
    private final class Kinds implements BlockVisitor<Runnable>, InlineVisitor<Runnable> {
        @Override
        public Runnable section(Section section) {
            return () -> TreeWalker.this.section(section);
        }

        @Override
        public Runnable paragraph(Paragraph paragraph) {
            return () -> TreeWalker.this.paragraph(paragraph);
        }

        @Override
        public Runnable bulletList(BulletList list) {
            return () -> TreeWalker.this.bulletList(list);
        }

        @Override
        public Runnable orderedList(OrderedList list) {
            return () -> TreeWalker.this.orderedList(list);
        }

        @Override
        public Runnable quotation(Quotation quotation) {
            return () -> TreeWalker.this.quotation(quotation);
        }

        @Override
        public Runnable codeBlock(CodeBlock code) {
            return () -> TreeWalker.this.codeBlock(code);
        }

        @Override
        public Runnable table(Table table) {
            return () -> TreeWalker.this.table(table);
        }

        @Override
        public Runnable facts(Facts facts) {
            return () -> TreeWalker.this.facts(facts);
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> TreeWalker.this.entry(entry);
        }

        @Override
        public Runnable slot(Slot slot) {
            return () -> TreeWalker.this.slot(slot);
        }

        @Override
        public Runnable text(Text text) {
            return () -> TreeWalker.this.text(text);
        }

        @Override
        public Runnable emphasis(Emphasis emphasis) {
            return () -> TreeWalker.this.emphasis(emphasis);
        }

        @Override
        public Runnable strong(Strong strong) {
            return () -> TreeWalker.this.strong(strong);
        }

        @Override
        public Runnable code(Code code) {
            return () -> TreeWalker.this.code(code);
        }

        @Override
        public Runnable link(Link link) {
            return () -> TreeWalker.this.link(link);
        }

        @Override
        public Runnable lineBreak(LineBreak lineBreak) {
            return () -> TreeWalker.this.lineBreak(lineBreak);
        }

        @Override
        public Runnable marked(Marked marked) {
            return () -> TreeWalker.this.marked(marked);
        }

        @Override
        public Runnable reference(Reference reference) {
            return () -> TreeWalker.this.reference(reference);
        }
    }
}
