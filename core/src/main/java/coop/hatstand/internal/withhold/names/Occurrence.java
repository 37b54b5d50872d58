package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place of a text where a name's form was found, not yet weighed, and the words and sentences around any place. None is followed further than names reach.
 *
 * @param books the names of everybody withheld from it
 * @param capitals how its writer uses them
 */
record Occurrence(String text, NormalizedText normalizedText, NameMatch match, List<NameBook> books, Capitals capitals) {
    private static final int NEAR = 1_000;
    private static final int NEXT = 60;
    private static final String OPENERS = "“„‟\"'‘‚«‹»›「『([¿¡*_#>~" + InlineText.SEAM + InlineText.EDGE;
    private static final String CLOSERS = "”“\"'’»›«‹」』)]";
    private static final String WITHIN_SENTENCE = ",;)’'\"”»&/%";
    private static final String DASHES = "-–—•·*";

    int start() {
        return normalizedText.from(match.start());
    }

    /** Where its word ends, an ending put on the form included. */
    int end() {
        return normalizedText.to(match.wordEnd());
    }

    /** Where the run of letters and digits starts that a capital divides in front of it, as in "ThankYouOlu". */
    int runStart() {
        boolean hump = start() > 0 && Character.isUpperCase(text.charAt(start())) && Character.isLowerCase(text.charAt(start() - 1));
        return hump ? wordStart(start()) : start();
    }

    /** Where the run ends that a capital divides behind it, as in "OluForTreasurer". */
    int runEnd() {
        boolean hump = end() < text.length() && Character.isUpperCase(text.charAt(end())) && Character.isLowerCase(text.charAt(end() - 1));
        return hump ? wordEnd(end()) : end();
    }

    /** Whether its last word is in small letters where its owner has a capital, or could have. */
    boolean small() {
        String last = text.substring(lastWord(), end());
        return last.codePoints().anyMatch(Capitals::isSmall) && last.codePoints().noneMatch(Character::isUpperCase);
    }

    /** Where the last of its words starts: the name itself, behind "van" or the first name. */
    int lastWord() {
        return start() + written().replace('\u00a0', ' ').lastIndexOf(' ') + 1;
    }

    String written() {
        return text.substring(start(), end());
    }

    NameForm form() {
        return match.form();
    }

    NameCues cues() {
        return books.get(0).cues();
    }

    /** What follows in the text, as far as that. */
    String after(int most) {
        return text.substring(end(), Math.min(text.length(), end() + most));
    }

    /** What comes before in the text, as far back as that. */
    String before(int most) {
        return text.substring(Math.max(0, start() - most), start());
    }

    /** The letter that follows after one blank, or 0. */
    int afterBlank() {
        return end() + 1 < text.length() && text.charAt(end()) == ' ' ? text.codePointAt(end() + 1) : 0;
    }

    /** The withheld names that start at a place of the normalised text. */
    Stream<NameMatch> withheldAt(int at) {
        return books.stream().map(book -> book.at(normalizedText, Math.min(normalizedText.length(), at))).flatMap(Optional::stream);
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
        if (i > 0 && "'’".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1))) {
            // "d'Aimée"
            return false;
        }
        while (i >= least && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || OPENERS.indexOf(text.charAt(i)) >= 0)) {
            opened |= "“„\"'‘‚«‹»›「『([".indexOf(text.charAt(i)) >= 0;
            i--;
        }
        if (opened && (end >= text.length() || CLOSERS.indexOf(text.charAt(end)) < 0)) {
            return true;
        }
        if (i >= least && DASHES.indexOf(text.charAt(i)) >= 0) {
            if (i > 0 && "'’".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1))) {
            // "d'Aimée"
            return false;
        }
        while (i >= least && (text.charAt(i) == ' ' || DASHES.indexOf(text.charAt(i)) >= 0)) {
                i--;
            }
            return i < least || text.charAt(i) == '\n';
        }
        return i < least || text.charAt(i) == '\n' || !Character.isLetterOrDigit(text.charAt(i)) && WITHIN_SENTENCE.indexOf(text.charAt(i)) < 0;
    }
}
