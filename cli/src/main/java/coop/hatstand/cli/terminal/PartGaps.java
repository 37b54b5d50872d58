package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports which of a question's sub-questions an answer names, for example by the label "6b)". Only a reader can say whether the others
 * were answered.
 */
final class PartGaps {
    private static final int MOST_PARTS = 26;

    private final Question question;
    private final List<Response> answers;
    private final Messages messages;

    PartGaps(Question question, List<Response> answers, Messages messages) {
        this.question = question;
        this.answers = answers;
        this.messages = messages;
    }

    /** Whether there are answers and sub-questions, none of which an answer names. */
    boolean silent() {
        return !answers.isEmpty() && question.parts().size() > 1 && line().isEmpty();
    }

    /** One line, if an answer names a sub-question. */
    Optional<String> line() {
        // The first part is the question itself; packs letter those after it.
        int parts = Math.min(question.parts().size() - 1, MOST_PARTS);
        if (answers.isEmpty() || parts < 1) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String letter = String.valueOf((char) ('a' + part));
            List<String> refs = naming(letter);
            if (refs.isEmpty()) {
                silent.add(letter);
            } else {
                named.add(letter + " " + String.join(" ", refs));
            }
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(silent.isEmpty() ? messages.text("command.parts.all", String.join(", ", named))
                : messages.text("command.parts.some", String.join(", ", named), String.join(", ", silent)));
    }

    /** The refs of answers whose evidence names a sub-question, as in 6b, 6.b or 6 (b). */
    private List<String> naming(String letter) {
        Pattern name = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(question.number()) + "\\s?[.(-]?\\s?" + letter + "(?![\\p{L}\\p{N}'’])", Pattern.CASE_INSENSITIVE);
        return answers.stream().filter(answer -> name.matcher(answer.filedBy()).find()).map(answer -> answer.id().toUpperCase(Locale.ROOT)).collect(Collectors.toList());
    }
}
