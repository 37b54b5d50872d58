package coop.hatstand.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.source.Source;
import java.io.IOException;

/**
 * Reads one kind of source, such as Discourse topics or mailboxes. Stateless: any number of threads may share one.
 *
 * <p>Found by {@link java.util.ServiceLoader}, which needs a public constructor without parameters.
 */
public interface DiscussionReader {

    /** The name given to {@code --from}: lower case and hyphens, such as {@code discourse}. */
    String name();

    /**
     * Returns how likely the source is of this reader's kind, judged by its content and not by its name alone. Reads no more than it needs,
     * and returns {@link Likelihood#NO} for anything it cannot make sense of.
     *
     * @throws IOException if the source cannot be opened or read
     */
    Likelihood recognise(Source source) throws IOException;

    /**
     * Reads the whole source. The discussion's notices say what the source had lost and what was left out.
     *
     * @throws coop.hatstand.source.UnreadableSourceException if it is not of this kind or is damaged; the message says in one line which source,
     * where, and what to do
     * @throws IOException if the source cannot be opened or read
     */
    Discussion read(Source source) throws IOException;
}
