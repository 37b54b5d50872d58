package coop.hatstand.document;

import java.util.List;

/**
 * The text that every format prints, in reading order.
 *
 * <p>Blocks, list items, cells and headings are on lines of their own. What only some formats add is left out: list numbers, punctuation around a
 * byline's parts, page furniture other than the kicker and standfirst around the title, a slot's prompt, guidance, a note's time. So are link
 * targets. Nesting may be of any depth; there is no recursion.
 */
public final class Prose {

    private Prose() {}

    /** A document's text: kicker, title, standfirst, then the body. */
    public static String of(Document document) {
        Metadata metadata = document.metadata();
        Lines lines = new Lines();
        lines.line(metadata.furniture().kicker());
        lines.line(metadata.title());
        lines.line(metadata.furniture().standfirst());
        lines.blocks(document.blocks());
        return lines.walked();
    }

    /** The text of blocks. */
    public static String of(List<? extends Block> blocks) {
        Lines lines = new Lines();
        lines.blocks(blocks);
        return lines.walked();
    }

    /** The text of a paragraph's inlines; a line break becomes a line feed. */
    public static String ofInlines(List<? extends Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text only && !only.text().endsWith("\n")) {
            return only.text();
        }
        Lines lines = new Lines();
        lines.inlines(content);
        return lines.walked();
    }

    private static final class Lines extends TreeWalker {

        private final StringBuilder out = new StringBuilder();

        String walked() {
            walk();
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == '\n') {
                end--;
            }
            return out.substring(0, end);
        }

        @Override
        protected void words(String words) {
            out.append(words);
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

        private void lineOf(List<Inline> content) {
            newLine();
            inlines(content);
            then(this::newLine);
        }

        /** Adds to the current line. */
        private void word(String word) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
            out.append(word);
        }

        @Override
        protected void section(Section section) {
            section.heading().kicker().ifPresent(this::line);
            newLine();
            section.heading().number().ifPresent(number -> out.append(number).append(' '));
            inlines(section.heading().words());
            then(this::newLine);
            blocks(section.blocks());
        }

        @Override
        protected void paragraph(Paragraph paragraph) {
            lineOf(paragraph.content());
        }

        @Override
        protected void codeBlock(CodeBlock code) {
            line(code.text());
        }

        @Override
        protected void table(Table table) {
            each(table.header(), this::lineOf);
            each(table.rows(), row -> each(row, this::lineOf));
        }

        @Override
        protected void facts(Facts facts) {
            each(facts.facts(), fact -> {
                newLine();
                out.append(fact.label()).append(' ');
                inlines(fact.value());
                each(fact.chips(), chip -> word(chip.words()));
                then(this::newLine);
            });
        }

        @Override
        protected void entry(Entry entry) {
            newLine();
            entry.byline().words().forEach(this::word);
            newLine();
            blocks(entry.body());
            each(entry.notes(), note -> {
                line(note.author());
                line(note.text());
            });
        }

        @Override
        protected void slot(Slot slot) {
            line(slot.label());
            blocks(slot.blocks());
        }
    }
}
