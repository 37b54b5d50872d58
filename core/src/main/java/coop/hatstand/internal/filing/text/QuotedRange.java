package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.MailCredit;
import java.util.Optional;

/**
 * Somebody else's words in a post: lines marked with {@code >}, a forum's quote, or a mail that was answered or forwarded without any marks.
 *
 * @param from the offset where it starts, with the lines that say whose it is
 * @param words the offset where the words start, below those lines
 * @param to the offset where it ends
 * @param credit what those lines say of the author, as written; absent if nothing does
 * @param bare whether nothing marks its lines, so that it goes on to the end of the post
 */
public record QuotedRange(int from, int words, int to, Optional<MailCredit> credit, boolean bare) {
}
