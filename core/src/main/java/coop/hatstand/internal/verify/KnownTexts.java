package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.PublishedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts all that a text may quote of a briefing into an index. */
final class KnownTexts {
    private final Briefing briefing;
    private final Labels labels;
    private final PublishedText published;
    private final boolean spokesperson;

    KnownTexts(Briefing briefing, Audience audience, Labels labels, PublishedText published) {
        this.briefing = briefing;
        this.labels = labels;
        this.published = published;
        this.spokesperson = audience == Audience.SPOKESPERSON;
    }

    TextIndex indexed() {
        TextIndex index = new TextIndex();
        briefing.responses().forEach(r -> answer(index, r));
        briefing.unfiled().forEach(u -> index.add(new KnownText(ref(u.id()), Optional.of(u.respondent()), Optional.empty(), published.quotes(u)), BlockTexts.own(u.body())));
        Map<String, String> numbers = new HashMap<>();
        briefing.questions().forEach(question -> numbers.put(question.id(), question.number()));
        briefing.lines().forEach(line -> add(index, labels.text("check.line", numbers.get(line.question())), lines(line)));
        briefing.questions().forEach(question -> add(index, labels.text("revise.place.question", question.number()), questions(question)));
        add(index, labels.text("verify.title"), List.of(briefing.title()));
        Optional<String> convener = briefing.respondents().stream().filter(r -> r.convener()).map(r -> r.id()).findFirst();
        index.add(new KnownText(labels.text("verify.letter"), convener, Optional.empty(), spokesperson), BlockTexts.own(briefing.context()));
        index.sort();
        return index;
    }

    private void answer(TextIndex index, Response response) {
        KnownText text = new KnownText(ref(response.id()), Optional.of(response.respondent()), Optional.of(response), published.quotes(response));
        index.add(text, BlockTexts.own(response.body()));
    }

    private static void add(TextIndex index, String ref, List<String> pieces) {
        index.add(new KnownText(ref, Optional.empty(), Optional.empty(), true), pieces);
    }

    private static List<String> lines(LineToTake line) {
        return BlockTexts.of(line.body()).stream().map(BlockTexts.Piece::text).toList();
    }

    private static List<String> questions(Question question) {
        return List.of(question.text(), question.number());
    }

    static String ref(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
