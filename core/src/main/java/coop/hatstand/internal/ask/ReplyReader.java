package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads which of the choices a reply makes, for which of the answers it was asked about.
 *
 * <p>What is known in its language has to come to exactly one choice. It decides only if every word is known; where learned weights say that the rest may well be talk, and no
 * question, condition or doubt, it is likely, and a person confirms it. If two languages read it differently, it is neither.
 */
final class ReplyReader {
    private static final int MOST_WORDS = 400;
    /** A number counts as a word of so many letters. */
    private static final int NUMBER = 5;
    private final List<ReplyLexicon> lexicons = Labels.languages().stream().map(ReplyLexicon::new).toList();
    private final ReplyText text = new ReplyText(lexicons);

    /**
     * What a reply comes to in one language.
     *
     * @param terms the terms for each answer that is decided
     * @param asides what has to be weighed before it counts
     */
    record Reading(Map<Integer, Attribution> terms, List<ReplyAside> asides) {
    }

    /** The person's own lines, without what they quote. */
    String own(String reply) {
        return text.own(reply);
    }

    /**
     * The terms for each answer, by its number; only those that are plain, in a reply of which every word is known.
     *
     * @param asked the numbers of the answers asked about
     */
    Map<Integer, Attribution> read(String reply, Set<Integer> asked, ReplyNames names) {
        return agreed(readings(reply, asked, names), aside -> true);
    }

    /** The same, where what else the reply says may well be talk: for a person to confirm. */
    Map<Integer, Attribution> likely(String reply, Set<Integer> asked, ReplyNames names) {
        return agreed(readings(reply, asked, names), ReplyAside::waits);
    }

    private static Map<Integer, Attribution> agreed(List<Reading> all, Predicate<ReplyAside> waits) {
        List<Reading> readings = all.stream().filter(reading -> !reading.terms().isEmpty()).toList();
        boolean agree = readings.stream().map(Reading::terms).distinct().count() == 1;
        return agree && readings.stream().flatMap(reading -> reading.asides().stream()).noneMatch(waits) ? readings.get(0).terms() : Map.of();
    }

    /** What a reply comes to in each of the languages in which most of it is known. */
    List<Reading> readings(String reply, Set<Integer> asked, ReplyNames names) {
        List<ReplyWord> words = ReplyWords.split(text.own(reply));
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<List<ReplyToken>> tokens = lexicons.stream().map(lexicon -> lexicon.tokens(words, names)).toList();
        int most = tokens.stream().mapToInt(ReplyReader::known).max().orElse(0);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < lexicons.size(); i++) {
            if (known(tokens.get(i)) == most) {
                readings.add(reading(new ReplyTalk(tokens.get(i), asked.size() > 1), asked, lexicons.get(i)));
            }
        }
        return readings;
    }

    private static Reading reading(ReplyTalk talk, Set<Integer> asked, ReplyLexicon lexicon) {
        Map<Integer, Attribution> terms = talk.terms(said -> new ReplyScopes(asked, lexicon).read(said));
        return new Reading(terms, talk.asides());
    }

    /** How many letters of a reply's words are known in one language. */
    private static int known(List<ReplyToken> tokens) {
        return tokens.stream().filter(token -> token.sign() != ReplySign.UNKNOWN && token.sign() != ReplySign.PROPER).mapToInt(token -> token.sign() == ReplySign.NUMBER ? NUMBER : token.word().length()).sum();
    }
}
