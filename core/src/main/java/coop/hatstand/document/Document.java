package coop.hatstand.document;

import coop.hatstand.source.Attachment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an exporter is given: one audience's pack, in reading order.
 *
 * <p>The title is {@link Metadata#title()} and is printed once, at the top; sections directly in {@code blocks} are one level below it.
 *
 * @param metadata what applies to the whole pack
 * @param blocks the pack's body
 * @param source the briefing this pack was made from, for formats that can embed a file; never more than this audience may have
 */
public record Document(Metadata metadata, List<Block> blocks, Optional<Attachment> source) {

    public Document {
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(source, "source");
    }
}
