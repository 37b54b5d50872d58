package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Terms;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.labels.Nameless;
import coop.hatstand.internal.withhold.names.StandIns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The respondents of the new briefing: the named ones once, everybody else anew for each answer. */
final class PackRespondents {
    private final List<Respondent> cast = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private final StandIns standIns;
    private final NewIds hats;
    private final Nameless nameless;
    private int letters;

    PackRespondents(StandIns standIns, NewIds hats, Labels labels) {
        this.standIns = standIns;
        this.hats = hats;
        this.nameless = new Nameless(labels);
    }

    /** The id of somebody who is named. Which row of a table is somebody's stays with the spokesperson: those without a name are lettered in the order of this pack. */
    String named(Respondent respondent) {
        return named.computeIfAbsent(respondent.id(), k -> add(Respondent.builder("", Nameless.is(respondent.name()) ? nameless.letter(letters++) : respondent.name())
                .hats(hats.known(respondent.hats()))
                .convener(respondent.convener())
                .attribution(Optional.of(Attribution.ON_THE_RECORD))));
    }

    /**
     * The id of somebody who stands for one answer.
     *
     * @param worn the hats it is credited to, by their old ids
     */
    String unnamed(Terms terms, Optional<List<String>> worn) {
        Optional<Attribution> stated = terms.basis() == Terms.Basis.ASSUMED ? Optional.empty() : Optional.of(terms.attribution());
        return add(Respondent.builder("", standIns.of(worn)).hats(hats.known(worn)).attribution(stated));
    }

    private String add(Respondent.Builder builder) {
        String id = "r" + (cast.size() + 1);
        cast.add(builder.id(id).build());
        return id;
    }

    List<Respondent> respondents() {
        return cast;
    }
}
