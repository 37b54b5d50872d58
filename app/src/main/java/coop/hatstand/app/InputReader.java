package coop.hatstand.app;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads what somebody gives into one briefing with at least one question, or with counts where a survey asked people only to choose. */
public final class InputReader {
    private final Hatstand hatstand;
    private final Messages messages;

    /** With words for what is wrong. */
    public InputReader(Hatstand hatstand, Messages messages) {
        this.hatstand = hatstand;
        this.messages = messages;
    }

    /** The briefing, and what was edited in the draft among the sources. */
    public Revised read(List<Source> sources, ReadOptions options, Optional<Source> base) throws IOException {
        Revised revised = hatstand.revise(sources, options, base);
        boolean counted = revised.briefing().respondents().stream().anyMatch(respondent -> respondent.profile().isPresent());
        if (revised.briefing().questions().isEmpty() && !counted) {
            throw new UnreadableSourceException(messages.text("command.error.no-questions", sources.get(0).name()));
        }
        return revised;
    }
}
