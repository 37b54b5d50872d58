package coop.hatstand.internal.read.chat;

import coop.hatstand.internal.read.talk.Contribution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an export of a chat holds.
 *
 * @param said what people wrote, in order
 * @param attachments how many pictures, recordings and the like stay out
 * @param own how many lines the program wrote itself: who joined, who left
 */
public record ChatMessages(Optional<String> title, List<Contribution> said, int attachments, int own) {

    public ChatMessages {
        Objects.requireNonNull(title, "title");
        said = List.copyOf(said);
    }
}
