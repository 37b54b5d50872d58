package coop.hatstand.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which terms hold for whose words.
 *
 * <p>Words that may state terms themselves are off the record until somebody decides, whatever else holds. Otherwise an answer's own terms come first; then, for the speaker named in the interview, on the record; then its author's; then those chosen for
 * all words without; then by hat, assumed. Immutable.
 */
public final class TermsInForce {
    private static final Terms DOUBTFUL = new Terms(Attribution.OFF_THE_RECORD, Terms.Basis.DOUBTFUL);
    private final Map<String, Terms> byRespondent = new HashMap<>();

    private TermsInForce() {
    }

    /**
     * The terms in a briefing.
     *
     * @param chosen the terms a person chose for words on which nobody stated any
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
     * The terms for everything a person wrote that has none of its own.
     *
     * @throws IllegalArgumentException if the briefing has no respondent of that id
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

    /** The terms for one passage that is not filed. */
    public Terms of(Unfiled passage) {
        return passage.doubtful().filter(Doubt::isOpen).isPresent() ? DOUBTFUL : ofRespondent(passage.respondent());
    }

    private static Terms stated(Attribution attribution) {
        return new Terms(attribution, Terms.Basis.STATED);
    }
}
