package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answers and passages that are the spokesperson's alone because their authors' own words may state terms, and nobody has decided. */
public final class OpenDoubts {
    /** The code of the notice that lists them. */
    public static final String CODE = "terms-in-text";
    private static final int MOST_PLACES = 8;
    private static final int MOST_QUOTED = 3;
    private final List<String> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final int answers;

    /** Those of a briefing. */
    public OpenDoubts(Briefing briefing) {
        TermsInForce terms = TermsInForce.of(briefing, Optional.empty());
        Map<String, Optional<Doubt>> ofPeople = new HashMap<>();
        briefing.respondents().forEach((Respondent r) -> ofPeople.put(r.id(), r.doubtful()));
        briefing.responses().stream().filter(r -> terms.of(r).basis() == Terms.Basis.DOUBTFUL).forEach(r -> add(r.id(), r.doubtful().or(() -> ofPeople.get(r.respondent()))));
        answers = places.size();
        briefing.unfiled().stream().filter(u -> terms.of(u).basis() == Terms.Basis.DOUBTFUL).forEach(u -> add(u.id(), u.doubtful().or(() -> ofPeople.get(u.respondent()))));
    }

    private void add(String id, Optional<Doubt> doubt) {
        places.add(id.toUpperCase(Locale.ROOT));
        doubt.map(Doubt::words).filter(said -> !words.contains(said) && words.size() < MOST_QUOTED).ifPresent(words::add);
    }

    /** How many there are. */
    public int count() {
        return places.size();
    }

    /** What says so, with their places and the first of the words; absent if there are none. */
    public Optional<Notice> notice(Labels labels) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Notice.warning(CODE, labels.count("withholding.notice.doubtful", places.size(), somePlaces(), someWords(labels))));
    }

    /** How many of them are answers, and not unfiled. */
    int answers() {
        return answers;
    }

    /** The refs of the first. */
    String somePlaces() {
        return String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size()))) + (places.size() > MOST_PLACES ? ", …" : "");
    }

    /** The first of the words, quoted. */
    String someWords(Labels labels) {
        return String.join(" · ", words.stream().map(one -> labels.text("quote", one)).toList());
    }
}
