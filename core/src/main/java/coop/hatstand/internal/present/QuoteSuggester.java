package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.internal.present.claim.CuePhrases;
import coop.hatstand.internal.present.claim.OwnWords;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Suggests at most three key quotes if nobody chose any: the first sentence of 8 to 40 words that is no question and needs no other to be understood, in
 * an answer whose author or a person has said that it may be quoted. The questions that most people answered come first, then the posts most liked; no
 * person and no question twice.
 */
final class QuoteSuggester {
    private static final int FEWEST_WORDS = 8;
    static final int MOST_WORDS = 40;
    static final int MOST_QUOTES = 3;
    private final BriefingView briefingView;
    private final CuePhrases dependent = new CuePhrases("quote.dependent");
    private final CuePhrases pointing = new CuePhrases("quote.pointing");

    QuoteSuggester(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    List<KeyQuote> suggest() {
        List<Response> answers = new ArrayList<>(briefingView.briefing().responses());
        answers.sort(Comparator.comparingInt(this::heard).thenComparingInt(r -> r.origin().likes()).reversed());
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

    private int heard(Response answer) {
        return briefingView.briefing().questions().stream().filter(q -> answer.questions().contains(q.id())).mapToInt(briefingView.coverage()::people).max().orElse(0);
    }

    /** Whether its terms allow publication. Terms that are only assumed allow nothing. */
    private boolean mayBeQuoted(Response answer) {
        Terms terms = briefingView.terms().of(answer);
        boolean said = terms.basis() == Terms.Basis.STATED || terms.basis() == Terms.Basis.CHOSEN;
        return said && (terms.attribution() == Attribution.ON_THE_RECORD || terms.attribution() == Attribution.BY_HAT);
    }

    /** Whether a sentence says what it is about. */
    private boolean selfContained(List<String> sentence) {
        return dependent.at(sentence, 0) == 0 && IntStream.range(0, sentence.size()).noneMatch(i -> pointing.at(sentence, i) > 0);
    }

    private Optional<String> sentence(Response answer) {
        return OwnWords.of(answer.body()).stream()
                .flatMap(paragraph -> ParagraphSentences.of(paragraph).stream())
                .filter(words -> words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS)
                .filter(words -> ParagraphSentences.ends(words.get(words.size() - 1)) && !ParagraphSentences.asks(words.get(words.size() - 1)))
                .filter(this::selfContained)
                .map(words -> String.join(" ", words))
                .findFirst();
    }
}
