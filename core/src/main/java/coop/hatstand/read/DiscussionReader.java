package coop.hatstand.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.source.Source;
import java.io.IOException;

/**
 * Reads one kind of source. Stateless: any number of threads may share one.
 *
 * <p>Found by {@link java.util.ServiceLoader}, which needs a public constructor without parameters, or simply given to {@link coop.hatstand.internal.read.Readers}.
 */
public interface DiscussionReader {

    /** The name given to {@code --from}: lower case and hyphens, such as {@code discourse}. */
    String name();

    /**
     * Says how sure it is that the source is of its kind, from what it holds and not from its name alone. Reads no more than it needs, and
     * answers {@link Likelihood#NO} to what it cannot make sense of.
     *
     * @throws IOException if the source cannot be opened or read
     */
    Likelihood recognise(Source source) throws IOException;

    /**
     * Reads the whole source. What the source lost or what stayed out is said in the discussion's notices.
     *
     * @throws coop.hatstand.source.UnreadableSourceException if it is not of this kind or is damaged; the message names source, place and cure in one line
     * @throws IOException if the source cannot be opened or read
     */
    Discussion read(Source source) throws IOException;
}
