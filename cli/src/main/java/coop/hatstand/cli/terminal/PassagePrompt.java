package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows an unfiled passage and the questions to choose among, each with what speaks for it. */
public final class PassagePrompt {
    private static final int MOST_LINES = 40;
    private static final String INDENT = "   ";
    private final Briefing briefing;
    private final Messages messages;
    private final int width;

    public PassagePrompt(Briefing briefing, Messages messages, int width) {
        this.briefing = briefing;
        this.messages = messages;
        this.width = width;
    }

    /** The lines for a passage and a page of its choices. */
    public List<String> lines(Unfiled passage, List<Question> choices, int from, int most) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(CellWidths.cut(head(passage), width));
        String words = Prose.of(passage.body());
        for (String paragraph : words.split("\\R+")) {
            CellWidths.wrapped(paragraph, width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        if (lines.size() > MOST_LINES) {
            lines.subList(MOST_LINES, lines.size()).clear();
            lines.add(INDENT + "…");
        }
        for (int i = from; i < Math.min(choices.size(), from + most); i++) {
            choice(passage, choices.get(i), i - from + 1).forEach(lines::add);
        }
        if (choices.size() > most) {
            lines.add(messages.text("file.more"));
        }
        CellWidths.wrapped(messages.text("file.keys") + " · " + messages.text("file.keys.and"), width).forEach(lines::add);
        return lines;
    }

    private String head(Unfiled passage) {
        List<String> head = new ArrayList<>(List.of(passage.id().toUpperCase(Locale.ROOT)));
        briefing.respondents().stream().filter(one -> one.id().equals(passage.respondent())).map(Respondent::name).forEach(head::add);
        passage.origin().post().ifPresent(post -> head.add(messages.text("byline." + passage.origin().kind().id(), post)));
        head.add(passage.reason());
        return String.join(" · ", head);
    }

    private List<String> choice(Unfiled passage, Question question, int digit) {
        Optional<Hint> hint = passage.hints().stream().filter(one -> one.question().equals(question.id())).findFirst();
        List<String> lines = new ArrayList<>();
        lines.add(CellWidths.cut(digit + INDENT.substring(1) + question.number() + INDENT.substring(1) + question.text().replaceAll("\\s+", " "), width));
        hint.filter(one -> one.confidence() > 0).ifPresent(one -> CellWidths.wrapped(why(one), width - 2 * INDENT.length()).forEach(line -> lines.add(INDENT + INDENT + line)));
        return lines;
    }

    private String why(Hint hint) {
        List<String> why = new ArrayList<>(List.of(messages.text("file.sure", hint.confidence())));
        if (!hint.words().isEmpty()) {
            why.add(messages.text("file.speaks", String.join(", ", hint.words())));
        }
        if (!hint.answers().isEmpty()) {
            why.add(messages.text("file.like", String.join(", ", hint.answers()).toUpperCase(Locale.ROOT)));
        }
        return String.join(" · ", why);
    }
}
