package coop.hatstand.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Works out which terms apply to each answer and passage of a briefing.
 *
 * <p>An answer that may state terms in its own words is off the record until somebody decides, whatever else applies. Otherwise the first of these
 * applies: the answer's own terms; on the record, for the interview's speaker; its author's terms; the terms chosen for answers without any; by hat,
 * assumed. Immutable.
 */
public final class TermsInForce {
    private static final Terms DOUBTFUL = new Terms(Attribution.OFF_THE_RECORD, Terms.Basis.DOUBTFUL);
    private final Map<String, Terms> byRespondent = new HashMap<>();

    private TermsInForce() {
    }

    /**
     * For a briefing.
     *
     * @param chosen the terms a person chose where nobody stated any
     */
    public static TermsInForce of(Briefing briefing, Optional<Attribution> chosen) {
        TermsInForce terms = new TermsInForce();
        Terms otherwise = chosen.map(a -> new Terms(a, Terms.Basis.CHOSEN))
                .orElse(new Terms(Attribution.BY_HAT, Terms.Basis.ASSUMED));
        for (Respondent respondent : briefing.respondents()) {
            boolean speaks = briefing.interview().speaker().filter(respondent.id()::equals).isPresent();
            Optional<Attribution> stated = speaks ? Optional.of(Attribution.ON_THE_RECORD) : respondent.attribution();
            Terms all = stated.map(TermsInForce::stated).orElse(otherwise);
            boolean doubtful = respondent.doubtful().filter(Doubt::isOpen).isPresent() && !speaks;
            terms.byRespondent.put(respondent.id(), doubtful ? DOUBTFUL : all);
        }
        return terms;
    }

    /**
     * The terms that apply to everything a person wrote that has no terms of its own.
     *
     * @throws IllegalArgumentException if the briefing has no respondent with that id
     */
    public Terms ofRespondent(String id) {
        Terms terms = byRespondent.get(id);
        if (terms == null) {
            throw new IllegalArgumentException("no respondent \"" + id + "\"; see Briefing.check()");
        }
        return terms;
    }

    /** The terms for one answer. */
    public Terms of(Response response) {
        Terms author = ofRespondent(response.respondent());
        boolean open = response.doubtful().map(Doubt::isOpen).orElse(author.basis() == Terms.Basis.DOUBTFUL);
        return open ? DOUBTFUL : response.attribution().map(TermsInForce::stated).orElse(author);
    }

    /** The terms for one unfiled passage. */
    public Terms of(Unfiled passage) {
        return passage.doubtful().filter(Doubt::isOpen).isPresent() ? DOUBTFUL : ofRespondent(passage.respondent());
    }

    private static Terms stated(Attribution attribution) {
        return new Terms(attribution, Terms.Basis.STATED);
    }
}
