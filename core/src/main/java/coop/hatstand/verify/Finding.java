package coop.hatstand.verify;

import java.util.List;
import java.util.Objects;

/**
 * One quotation, citation, name or figure of a text, and what was found about it.
 *
 * @param verdict what was found
 * @param place where it starts
 * @param span its words in the text as read
 * @param words the words as the text has them, shortened if they are long
 * @param refs the answers it is about, such as {@code A3.1}, or the line to take or question it repeats, in words; may be empty
 * @param difference what the text changed, for an altered quotation; otherwise empty
 * @param text one line for a person: what was found, and what to do about it
 */
public record Finding(Verdict verdict, TextPlace place, TextSpan span, String words, List<String> refs, String difference, String text) {

    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        refs = List.copyOf(refs);
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(text, "text");
    }

    /** The same about other words of the text. */
    public Finding at(TextSpan other) {
        return new Finding(verdict, place, other, words, refs, difference, text);
    }
}
