package coop.hatstand.internal.verify;

import java.util.List;

/**
 * A quotation in a text.
 *
 * @param part the number of its part
 * @param start where its words start
 * @param end where they end
 * @param words its words
 */
record QuotedPart(int part, int start, int end, List<QuoteText.Word> words) {
}
