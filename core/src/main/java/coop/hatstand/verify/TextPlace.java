package coop.hatstand.verify;

import java.util.Locale;
import java.util.Objects;

/**
 * Where something stands in a text.
 *
 * @param unit what is counted
 * @param number from 1
 */
public record TextPlace(Unit unit, int number) {

    /** What a text is counted in. */
    public enum Unit {
        /** Lines of Markdown or plain text. */
        LINE,
        /** Paragraphs of a web page or an office document, headings, items and cells included. */
        PARAGRAPH,
        /** Pages of a PDF. */
        PAGE,
        /** Footnotes and endnotes. */
        NOTE,
        /** Comments in an office document or a web page. */
        COMMENT,
        /** Headers and footers. */
        MARGIN,
        /** What a file says about itself: title, author, keywords, texts in place of pictures. */
        PROPERTY;

        /** Whether figures there are facts, and no page numbers or dates of saving. */
        public boolean statesFacts() {
            return this != MARGIN && this != PROPERTY;
        }

        /** The name used in JSON: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TextPlace {
        Objects.requireNonNull(unit, "unit");
    }
}
