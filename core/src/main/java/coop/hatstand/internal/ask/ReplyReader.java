package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads which of the choices a reply makes, for which of the answers it was asked about.
 *
 * <p>What is known in its language has to come to exactly one choice, and nothing else in it may be a question, a condition or a doubt, as far as learned weights can tell. If
 * two languages read it differently, nothing is decided.
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
     * The terms for each answer, by its number; only those that are plain.
     *
     * @param asked the numbers of the answers asked about
     */
    Map<Integer, Attribution> read(String reply, Set<Integer> asked, ReplyNames names) {
        List<Reading> readings = readings(reply, asked, names).stream().filter(reading -> !reading.terms().isEmpty()).toList();
        boolean agree = readings.stream().map(Reading::terms).distinct().count() == 1;
        return agree && readings.stream().flatMap(reading -> reading.asides().stream()).noneMatch(ReplyAside::waits) ? readings.get(0).terms() : Map.of();
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
