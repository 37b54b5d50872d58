package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns responses and unfiled passages into entries. */
public final class EntryFactory {
    private final BriefingView briefingView;
    private final PassageLanguage language;
    private final Map<String, List<String>> quotes = new HashMap<>();

    public EntryFactory(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.language = new PassageLanguage(briefingView.labels().language());
        briefingView.briefing().keyQuotes().forEach(k -> quotes.computeIfAbsent(k.response(), id -> new ArrayList<>()).add(k.text()));
    }

    public Entry answer(Response response) {
        Respondent respondent = briefingView.respondent(response.respondent());
        List<String> remarks = new ArrayList<>();
        if (response.origin().likes() > 0) {
            remarks.add(briefingView.labels().count("byline.likes", response.origin().likes()));
        }
        response.original().ifPresent(o -> remarks.add(briefingView.labels().text("byline.edited")));
        response.refersTo().ifPresent(id -> remarks.add(briefingView.labels().text("byline.refers", BriefingView.ref(id))));
        Entry.Byline byline = new Entry.Byline(respondent.name(), briefingView.chips().of(response), remarks, BriefingView.ref(response.id()), place(response.origin()));
        List<Block> body = response.body();
        for (String quote : quotes.getOrDefault(response.id(), List.of())) {
            body = KeyQuoteMarker.mark(body, quote);
        }
        return new Entry(response.id(), byline, language.of(body), body, response.notes());
    }

    public Entry unfiled(Unfiled passage) {
        Respondent respondent = briefingView.respondent(passage.respondent());
        List<String> remarks = new ArrayList<>(List.of(passage.reason()));
        passage.hints().forEach(hint -> remarks.add(hint(hint)));
        Entry.Byline byline = new Entry.Byline(respondent.name(), briefingView.chips().of(passage), remarks, BriefingView.ref(passage.id()), place(passage.origin()));
        return new Entry(passage.id(), byline, language.of(passage.body()), passage.body(), List.of());
    }

    /** A question that a passage may belong to, with the words in common. */
    private String hint(Hint hint) {
        String perhaps = briefingView.labels().text("byline.perhaps", briefingView.number(hint.question()));
        return hint.words().isEmpty() ? perhaps : briefingView.labels().text("byline.perhaps.words", perhaps, String.join(", ", hint.words()));
    }

    private Optional<String> place(Origin origin) {
        return origin.file().or(() -> origin.post().map(post -> briefingView.labels().text("byline." + origin.kind().id(), post)));
    }
}
