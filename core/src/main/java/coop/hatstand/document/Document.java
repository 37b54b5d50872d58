package coop.hatstand.document;

import coop.hatstand.source.Attachment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an exporter renders: one audience's pack, in reading order.
 *
 * <p>The title is {@link Metadata#title()} and is printed once, at the head; sections directly in {@code blocks} are one level below it.
 *
 * @param metadata what holds for the whole pack
 * @param blocks the pack's body
 * @param source the model the pack was made from, for a format that can carry a file; never more than this audience may have
 */
public record Document(Metadata metadata, List<Block> blocks, Optional<Attachment> source) {

    public Document {
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(source, "source");
    }
}
