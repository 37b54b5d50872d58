package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What not to talk about: topics that were declined, and answers given off the record, by ref. Those with doubtful terms are listed above all else. */
final class DoNotSay {
    private static final int MOST_REFS = 12;
    private final BriefingView briefingView;

    DoNotSay(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    Optional<Block> section() {
        List<Fact> facts = new ArrayList<>();
        List<String> topics = briefingView.briefing().decline();
        if (!topics.isEmpty()) {
            facts.add(Fact.of(briefingView.labels().text("fact.decline"), String.join(" · ", topics)));
        }
        List<Response> kept = briefingView.briefing().responses().stream()
                .filter(response -> briefingView.terms().of(response).attribution() == Attribution.OFF_THE_RECORD)
                .filter(response -> !briefingView.chips().doubtful(briefingView.terms().of(response))).toList();
        if (!kept.isEmpty()) {
            facts.add(new Fact(briefingView.labels().text("fact.off-the-record"), refs(kept), List.of()));
        }
        return facts.isEmpty() ? Optional.empty()
                : Optional.of(new Section("decline", Section.Role.FRONT, Section.Heading.of(briefingView.labels().text("front.decline")), List.of(new Facts(facts))));
    }

    private static List<Inline> refs(List<Response> kept) {
        List<Inline> refs = new ArrayList<>();
        for (Response response : kept.subList(0, Math.min(MOST_REFS, kept.size()))) {
            if (!refs.isEmpty()) {
                refs.add(new Text(", "));
            }
            refs.add(BriefingView.reference(response.id()));
        }
        if (kept.size() > MOST_REFS) {
            refs.add(new Text(", …"));
        }
        return refs;
    }
}
