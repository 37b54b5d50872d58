package coop.hatstand.cli;

import coop.hatstand.app.FilingCheck;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Answers drawn at random, for a person to check how they were filed. */
final class SampleOptions {
    @Option(names = "--sample", paramLabel = "N", description = "Draw so many answers at random, to be checked by a person: is each under its own question?")
    private Optional<Integer> size = Optional.empty();

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1", description = "What --sample draws with: the same number draws the same answers (default: ${DEFAULT-VALUE}).")
    private int seed;

    @Option(names = "--wrong", paramLabel = "REF", split = ",", description = "Which of the answers drawn are not under their question, such as A3.1,A4.2; or none.")
    private List<String> wrong = List.of();

    boolean asked() {
        return size.isPresent();
    }

    /** The answers to check; or what was found, once somebody has said which are wrong. */
    List<String> lines(Briefing briefing, Messages messages) throws IOException {
        FilingCheck check = check(briefing, messages);
        return wrong.isEmpty() ? check.lines() : List.of(check.line(check.judged(wrong)));
    }

    /** The briefing with what was found, if anybody checked. */
    Briefing noted(Briefing briefing, Messages messages) throws IOException {
        if (!asked() || wrong.isEmpty()) {
            return briefing;
        }
        return briefing.toBuilder().consultation(briefing.consultation().sample(check(briefing, messages).judged(wrong))).build();
    }

    private FilingCheck check(Briefing briefing, Messages messages) {
        return new FilingCheck(briefing, Math.max(1, size.orElseThrow()), Math.max(0, seed), messages);
    }
}
