package coop.hatstand.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words that every format prints, in reading order, as plain text.
 *
 * <p>Blocks, list items, cells and headings stand on lines of their own. What a format may add is left out: list numbers, punctuation around a
 * byline's parts, page furniture but the kicker and standfirst above and below the title, a slot's prompt, guidance, a note's time. So is a link's
 * target. Nesting of any depth is walked without recursion.
 */
public final class Prose {

    private final Deque<Runnable> ahead = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();

    private Prose() {}

    /** A document's words: kicker, title, standfirst, then the body. */
    public static String of(Document document) {
        Metadata metadata = document.metadata();
        Prose prose = new Prose();
        prose.line(metadata.furniture().kicker());
        prose.line(metadata.title());
        prose.line(metadata.furniture().standfirst());
        prose.blocks(document.blocks());
        return prose.walked();
    }

    /** The words of blocks. */
    public static String of(List<? extends Block> blocks) {
        Prose prose = new Prose();
        prose.blocks(blocks);
        return prose.walked();
    }

    /** The words of a paragraph's pieces; a line break is a line feed. */
    public static String ofInlines(List<? extends Inline> content) {
        if (content.size() == 1 && only(content.get(0)) instanceof Text only && !only.text().endsWith("\n")) {
            return only.text();
        }
        Prose prose = new Prose();
        if (!prose.shallow(content, true)) {
            prose.out.setLength(0);
            prose.inlines(content);
        }
        return prose.walked();
    }

    /** Adds words with none but words within them, as nearly all are; false if there is more, and then only some of them are added. */
    private boolean shallow(List<? extends Inline> content, boolean outer) {
        for (Inline inline : content) {
            List<Inline> held = held(inline);
            if (held.isEmpty()) {
                inline.accept(inlineWords);
            } else if (!outer || !shallow(held, false)) {
                return false;
            }
        }
        return true;
    }

    /** What emphasis or a link holds, if that is one piece; others as they are. */
    private static Inline only(Inline inline) {
        List<Inline> held = held(inline);
        return held.size() == 1 ? held.get(0) : inline;
    }

    private static List<Inline> held(Inline inline) {
        return inline instanceof Strong strong ? strong.content()
                : inline instanceof Emphasis emphasis ? emphasis.content()
                : inline instanceof Link link ? link.content()
                : inline instanceof Marked marked ? marked.content() : List.of();
    }

    private String walked() {
        while (!ahead.isEmpty()) {
            ahead.pop().run();
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Puts one step for each piece ahead of all that waits. */
    private <T> void each(List<? extends T> pieces, Consumer<T> step) {
        Iterator<? extends T> rest = pieces.iterator();
        ahead.push(new Runnable() {
            @Override
            public void run() {
                if (rest.hasNext()) {
                    ahead.push(this);
                    step.accept(rest.next());
                }
            }
        });
    }

    private void blocks(List<? extends Block> blocks) {
        ahead.push(this::newLine);
        this.<Block>each(blocks, block -> block.accept(blockWords));
        newLine();
    }

    private void lines(List<List<Inline>> lines) {
        each(lines, this::paragraph);
    }

    private void paragraph(List<Inline> content) {
        newLine();
        ahead.push(this::newLine);
        inlines(content);
    }

    private void inlines(List<? extends Inline> content) {
        this.<Inline>each(content, inline -> inline.accept(inlineWords));
    }

    private void newLine() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void line(String words) {
        newLine();
        out.append(words);
        newLine();
    }

    private void word(String words) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append(' ');
        }
        out.append(words);
    }

    private void byline(Entry.Byline byline) {
        newLine();
        word(byline.name());
        byline.chips().forEach(chip -> word(chip.words()));
        byline.remarks().forEach(this::word);
        word(byline.ref());
        byline.place().ifPresent(this::word);
        newLine();
    }

    private void note(Note note) {
        line(note.author());
        line(note.text());
    }

    private void fact(Facts.Fact fact) {
        newLine();
        out.append(fact.label()).append(' ');
        ahead.push(() -> {
            fact.chips().forEach(chip -> word(chip.words()));
            newLine();
        });
        inlines(fact.value());
    }

    private final BlockVisitor<Void> blockWords = new BlockVisitor<>() {
        @Override
        public Void section(Section section) {
            section.heading().kicker().ifPresent(Prose.this::line);
            newLine();
            section.heading().number().ifPresent(number -> out.append(number).append(' '));
            ahead.push(() -> blocks(section.blocks()));
            inlines(section.heading().words());
            return null;
        }

        @Override
        public Void paragraph(Paragraph paragraph) {
            Prose.this.paragraph(paragraph.content());
            return null;
        }

        @Override
        public Void bulletList(BulletList list) {
            each(list.items(), Prose.this::blocks);
            return null;
        }

        @Override
        public Void orderedList(OrderedList list) {
            each(list.items(), Prose.this::blocks);
            return null;
        }

        @Override
        public Void quotation(Quotation quotation) {
            blocks(quotation.blocks());
            return null;
        }

        @Override
        public Void codeBlock(CodeBlock code) {
            line(code.text());
            return null;
        }

        @Override
        public Void table(Table table) {
            each(table.rows(), Prose.this::lines);
            lines(table.header());
            return null;
        }

        @Override
        public Void facts(Facts facts) {
            each(facts.facts(), Prose.this::fact);
            return null;
        }

        @Override
        public Void entry(Entry entry) {
            byline(entry.byline());
            each(entry.notes(), Prose.this::note);
            blocks(entry.body());
            return null;
        }

        @Override
        public Void slot(Slot slot) {
            line(slot.label());
            blocks(slot.blocks());
            return null;
        }
    };

    private final InlineVisitor<Void> inlineWords = new InlineVisitor<>() {
        @Override
        public Void text(Text text) {
            out.append(text.text());
            return null;
        }

        @Override
        public Void emphasis(Emphasis emphasis) {
            inlines(emphasis.content());
            return null;
        }

        @Override
        public Void strong(Strong strong) {
            inlines(strong.content());
            return null;
        }

        @Override
        public Void code(Code code) {
            out.append(code.text());
            return null;
        }

        @Override
        public Void link(Link link) {
            inlines(link.content());
            return null;
        }

        @Override
        public Void lineBreak(LineBreak lineBreak) {
            out.append('\n');
            return null;
        }

        @Override
        public Void marked(Marked marked) {
            inlines(marked.content());
            return null;
        }

        @Override
        public Void reference(Reference reference) {
            out.append(reference.text());
            return null;
        }
    };
}
