package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;

/** The words and sentences of a text, found from any place in it; none is followed further than names reach. */
final class TextWords {
    private static final int NEAR = 1_000;
    private static final int NEXT = 60;
    private static final String OPENERS = "“„‟\"'‘‚«‹»›「『([¿¡*_#>~" + InlineText.SEAM + InlineText.EDGE;
    private static final String CLOSERS = "”“\"'’»›«‹」』)]";
    private static final String WITHIN_SENTENCE = ",;)’'\"”»&/%";
    private static final String DASHES = "-–—•·*";

    private final String text;

    TextWords(String text) {
        this.text = text;
    }

    /** The word before a place, with a full stop if it is a short one's; empty if more than a blank lies between, or a line's end. */
    String wordBefore(int from) {
        int to = from;
        while (to > 0 && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\u00a0' || text.charAt(to - 1) == InlineText.SEAM)) {
            to--;
        }
        boolean stop = to > 0 && text.charAt(to - 1) == '.';
        int word = wordStart(stop ? to - 1 : to);
        return to == from && !stop ? "" : text.substring(word, to);
    }

    int wordEnd(int from) {
        int to = from;
        while (to < text.length() && to - from < NEAR && isWordAt(to)) {
            to++;
        }
        return to;
    }

    int wordStart(int to) {
        int from = to;
        while (from > 0 && to - from < NEAR && isWordAt(from - 1)) {
            from--;
        }
        return from;
    }

    boolean isWordAt(int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c) || NormalizedText.isWord(c);
    }

    /** At the start of a sentence any word has a capital, and so it has at that of a quotation, unless that is the word alone. */
    boolean startsSentence(int from, int end) {
        boolean opened = false;
        int i = from - 1;
        int least = Math.max(0, from - NEXT);
        while (i >= least && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || OPENERS.indexOf(text.charAt(i)) >= 0)) {
            opened |= "“„\"'‘‚«‹»›「『([".indexOf(text.charAt(i)) >= 0;
            i--;
        }
        if (opened && (end >= text.length() || CLOSERS.indexOf(text.charAt(end)) < 0)) {
            return true;
        }
        if (i >= least && DASHES.indexOf(text.charAt(i)) >= 0) {
            while (i >= least && (text.charAt(i) == ' ' || DASHES.indexOf(text.charAt(i)) >= 0)) {
                i--;
            }
            return i < least || text.charAt(i) == '\n';
        }
        return i < least || text.charAt(i) == '\n' || !Character.isLetterOrDigit(text.charAt(i)) && WITHIN_SENTENCE.indexOf(text.charAt(i)) < 0;
    }
}
