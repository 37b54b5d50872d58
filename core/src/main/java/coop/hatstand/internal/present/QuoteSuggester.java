package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.internal.present.claim.OwnWords;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Suggests at most three key quotes if nobody chose any: the first sentence of 8 to 40 words that is not a question, in each answer that
 * may be quoted. Answers whose posts were liked most come first, otherwise in order; no person and no question twice.
 */
final class QuoteSuggester {
    private static final int FEWEST_WORDS = 8;
    static final int MOST_WORDS = 40;
    static final int MOST_QUOTES = 3;
    private final BriefingView briefingView;

    QuoteSuggester(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    List<KeyQuote> suggest() {
        List<Response> answers = new ArrayList<>(briefingView.briefing().responses());
        answers.sort(Comparator.comparingInt((Response r) -> r.origin().likes()).reversed());
        List<KeyQuote> quotes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Response answer : answers) {
            if (quotes.size() < MOST_QUOTES && mayBeQuoted(answer) && fresh(answer, taken)) {
                sentence(answer).filter(taken::add).ifPresent(words -> {
                    quotes.add(new KeyQuote(answer.id(), words));
                    taken.add(answer.respondent());
                    taken.addAll(answer.questions());
                });
            }
        }
        return quotes;
    }

    private static boolean fresh(Response answer, Set<String> taken) {
        return !taken.contains(answer.respondent()) && answer.questions().stream().noneMatch(taken::contains);
    }

    /** Whether its terms, stated or assumed, allow publication. */
    private boolean mayBeQuoted(Response answer) {
        Attribution term = briefingView.terms().of(answer).attribution();
        return term == Attribution.ON_THE_RECORD || term == Attribution.BY_HAT;
    }

    private static Optional<String> sentence(Response answer) {
        return OwnWords.of(answer.body()).stream()
                .flatMap(paragraph -> ParagraphSentences.of(paragraph).stream())
                .filter(words -> words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS)
                .filter(words -> ParagraphSentences.ends(words.get(words.size() - 1)) && !ParagraphSentences.asks(words.get(words.size() - 1)))
                .map(words -> String.join(" ", words))
                .findFirst();
    }
}
