package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes chips for hats and terms: each term is drawn in its own way, and so is what is assumed or not known. */
public final class ChipFactory {
    private final BriefingView briefingView;

    public ChipFactory(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    /** The hats and terms of an answer. A public pack has only the hats of people who are named, since credits say the rest. */
    public List<Chip> of(Response response) {
        Terms terms = briefingView.terms().of(response);
        Optional<List<String>> worn = briefingView.worn(response);
        if (briefingView.forPublic()) {
            return terms.attribution() == Attribution.ON_THE_RECORD && worn.isPresent() ? hats(worn) : List.of();
        }
        List<Chip> chips = new ArrayList<>(hats(worn));
        if (!briefingView.packHats().isEmpty() && !briefingView.wears(response) && worn.filter(ids -> !ids.isEmpty()).isPresent()) {
            chips.add(new Chip(briefingView.labels().text("hat.other"), false));
        }
        chips.add(term(terms));
        return chips;
    }

    /** The chips of an unfiled passage, which only say whether it may state its own terms. */
    public List<Chip> of(Unfiled passage) {
        Terms terms = briefingView.terms().of(passage);
        return doubtful(terms) ? List.of(term(terms)) : List.of();
    }

    /** The hats worn; "no hat given" if nobody said, "own name" if none is worn. */
    public List<Chip> hats(Optional<List<String>> worn) {
        if (worn.isEmpty()) {
            return List.of(new Chip(briefingView.labels().text("hat.unknown"), false));
        }
        if (worn.get().isEmpty()) {
            return List.of(new Chip(briefingView.labels().text("hat.none"), true));
        }
        return worn.get().stream().map(id -> new Chip(briefingView.hat(id).name(), true)).toList();
    }

    /** Whether the text may state its own terms and nobody has decided yet. */
    public boolean doubtful(Terms terms) {
        return terms.basis() == Terms.Basis.DOUBTFUL;
    }

    /** The terms, marked as not given unless somebody stated them. */
    public Chip term(Terms terms) {
        if (doubtful(terms)) {
            return new Chip(briefingView.labels().text("term.doubtful"), Chip.Kind.HELD_BACK);
        }
        String words = briefingView.labels().text("term." + terms.attribution().id());
        boolean stated = terms.basis() == Terms.Basis.STATED;
        return new Chip(stated ? words : briefingView.labels().text("term.assumed", words), kind(terms.attribution(), stated));
    }

    private static Chip.Kind kind(Attribution term, boolean stated) {
        if (!stated && term != Attribution.OFF_THE_RECORD) {
            return Chip.Kind.ASSUMED;
        }
        return switch (term) {
            case ON_THE_RECORD -> Chip.Kind.ON_THE_RECORD;
            case BY_HAT -> Chip.Kind.BY_HAT;
            case BACKGROUND -> Chip.Kind.BACKGROUND;
            case OFF_THE_RECORD -> Chip.Kind.HELD_BACK;
        };
    }
}
