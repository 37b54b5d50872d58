package coop.hatstand.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hats and terms as chips: solid where somebody said so, light where it is assumed or not known. */
final class Chips {
    private final View view;

    Chips(View view) {
        this.view = view;
    }

    /** The hats and terms of an answer; for the public only the hats of those who are named, since credits say the rest. */
    List<Chip> of(Response response) {
        Terms terms = view.terms().of(response);
        Optional<List<String>> worn = view.worn(response);
        if (view.forPublic()) {
            return terms.attribution() == Attribution.ON_THE_RECORD && worn.isPresent() ? hats(worn) : List.of();
        }
        List<Chip> chips = new ArrayList<>(hats(worn));
        if (!view.packHats().isEmpty() && !view.wears(response) && worn.filter(ids -> !ids.isEmpty()).isPresent()) {
            chips.add(new Chip(view.labels().text("hat.other"), false));
        }
        chips.add(term(terms));
        return chips;
    }

    /** What stands beside a passage that is not filed: only that its words may state terms. */
    List<Chip> of(Unfiled passage) {
        Terms terms = view.terms().of(passage);
        return doubtful(terms) ? List.of(term(terms)) : List.of();
    }

    /** The hats worn; "hat not known" where nobody said, "own name" where none is worn. */
    List<Chip> hats(Optional<List<String>> worn) {
        if (worn.isEmpty()) {
            return List.of(new Chip(view.labels().text("hat.unknown"), false));
        }
        if (worn.get().isEmpty()) {
            return List.of(new Chip(view.labels().text("hat.none"), true));
        }
        return worn.get().stream().map(id -> new Chip(view.hat(id).name(), true)).toList();
    }

    /** Whether nobody has decided on terms that the words themselves may state. */
    boolean doubtful(Terms terms) {
        return terms.basis() == Terms.Basis.DOUBTFUL;
    }

    /** The terms, said to be assumed unless somebody stated them. */
    Chip term(Terms terms) {
        if (doubtful(terms)) {
            return new Chip(view.labels().text("term.doubtful"), true, true);
        }
        String words = view.labels().text("term." + terms.attribution().id());
        boolean stated = terms.basis() == Terms.Basis.STATED;
        return new Chip(stated ? words : view.labels().text("term.assumed", words), stated, terms.attribution() == Attribution.OFF_THE_RECORD);
    }
}
