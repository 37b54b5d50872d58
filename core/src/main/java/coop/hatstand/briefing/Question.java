package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question put to the community, with its sub-questions.
 *
 * @param id unique among questions
 * @param number its number, as people refer to it, such as "2" or "2.1"
 * @param section the heading it is under, if questions are in sections
 * @param text the whole question, plain text
 * @param parts its sub-questions, which together make up the text; a question without sub-questions has one part
 */
public record Question(String id, String number, Optional<String> section, String text, List<String> parts) {

    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(text, "text");
        parts = List.copyOf(parts);
    }
}
