package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name's form at a place of a normalised text; its word may go on behind it. */
record NameMatch(NormalizedText text, int start, int end, int wordEnd, NameForm form) {

    boolean joined() {
        return wordEnd > end;
    }

    int length() {
        return end - start;
    }

    /** The last letter of the form. */
    int last() {
        return text.point(end - 1);
    }

    /** What follows the form in its word. */
    String tail() {
        return IntStream.range(end, wordEnd).mapToObj(i -> Character.toString(text.point(i))).collect(Collectors.joining());
    }
}
