package coop.hatstand.briefing;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the spokesperson will say on a question, as a person wrote it.
 *
 * @param question the question's id
 * @param hat the id of the hat it is for, if it is only for somebody speaking under that hat
 * @param front whether it goes on the front page
 * @param body the line itself
 * @param ifPressed what to add if pressed
 * @param evidence ids of the responses it is based on
 */
public record LineToTake(
        String question, Optional<String> hat, boolean front, List<Block> body, Optional<List<Block>> ifPressed, List<String> evidence) {

    public LineToTake {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(hat, "hat");
        body = List.copyOf(body);
        ifPressed = ifPressed.map(List::copyOf);
        evidence = List.copyOf(evidence);
    }
}
