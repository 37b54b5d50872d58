package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.markup.normal.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what most people write without a parser, which would take many times as long: paragraphs, and bullets of one line each, with emphasis and
 * links. It gives up at anything else, and at anything ambiguous.
 */
final class OrdinaryText {

    /** Up to this length, no text is more work than {@link coop.hatstand.internal.markup.guard.HostileText} allows the parser. */
    private static final int LONGEST = 10_000;
    private static final String NOT_FIRST = "#>-+=~:";

    private final char[] text;
    private final LineEnds lineEnds;
    private final List<Block> blocks = new ArrayList<>();
    private List<List<Block>> items = new ArrayList<>();
    private char bullet;
    private OrdinaryWords words;
    /** Blank lines since the last line with text. */
    private int blanks = 1;

    private OrdinaryText(String text, LineEnds lineEnds) {
        this.text = text.toCharArray();
        this.lineEnds = lineEnds;
        this.words = new OrdinaryWords(this.text);
    }

    /**
     * The blocks that the parser would find in the text, which has line feeds only. May give up and return empty for any text, but never returns
     * blocks that differ from the parser's.
     */
    static Optional<List<Block>> read(String text, LineEnds lineEnds) {
        return text.length() > LONGEST ? Optional.empty() : new OrdinaryText(text, lineEnds).read();
    }

    private Optional<List<Block>> read() {
        int start = 0;
        while (start < text.length) {
            int stop = start;
            while (stop < text.length && text[stop] != '\n') {
                stop++;
            }
            if (!line(start, stop)) {
                return Optional.empty();
            }
            start = stop + 1;
        }
        if (!paragraph()) {
            return Optional.empty();
        }
        list();
        return Optional.of(List.copyOf(blocks));
    }

    private boolean line(int start, int stop) {
        int first = start;
        while (first < stop && text[first] == ' ') {
            first++;
        }
        if (first == stop) {
            blanks++;
            return paragraph();
        }
        boolean hardBreak = stop - start > 1 && text[stop - 1] == ' ' && text[stop - 2] == ' ';
        int indent = first - start;
        boolean item = first + 2 < stop && "-*+".indexOf(text[first]) >= 0 && text[first + 1] == ' ';
        if (hardBreak || indent > 3 || !(item ? item(first, indent) : words(indent))) {
            return false;
        }
        blanks = 0;
        int from = item ? first + 2 : first;
        return starts(from, stop) && words.line(from, stop);
    }

    /** Starts an item, of a new list after a blank line or of the current one. */
    private boolean item(int first, int indent) {
        boolean parted = items.isEmpty() ? blanks > 0 : blanks < 2 && text[first] == bullet;
        if (indent > 0 || !parted || !paragraph()) {
            return false;
        }
        bullet = text[first];
        items.add(new ArrayList<>(1));
        return true;
    }

    /** Starts or continues a paragraph. */
    private boolean words(int indent) {
        if (!items.isEmpty()) {
            if (blanks == 0 || indent > 0) {
                return false;
            }
            list();
        } else if (blanks == 0) {
            words.lineEnd(lineEnds);
        }
        return true;
    }

    /** Whether only plain text can start here. */
    private boolean starts(int at, int stop) {
        char c = text[at];
        int end = at;
        while (end < stop && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        boolean number = end > at && end < stop && (text[end] == '.' || text[end] == ')');
        return !number && c != ' ' && NOT_FIRST.indexOf(c) < 0 && (c < 0x80 || !Letters.space(c) && c != '\uFEFF');
    }

    /** Ends the current paragraph, if there is one. */
    private boolean paragraph() {
        if (!words.isClosed()) {
            return false;
        }
        if (!words.isEmpty()) {
            Block paragraph = new Paragraph(Paragraph.Voice.PEOPLE, words.done());
            (items.isEmpty() ? blocks : items.get(items.size() - 1)).add(paragraph);
            words = new OrdinaryWords(text);
        }
        return true;
    }

    private void list() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
            items = new ArrayList<>();
        }
    }
}
