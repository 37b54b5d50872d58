package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which of the choices a reply makes, for which of the answers it was asked about.
 *
 * <p>Every word of it has to be accounted for in one language: as part of what it decides, or as small talk that can carry no condition. One word too many, a question mark
 * or two languages that read it differently, and nothing is decided.
 */
final class ReplyReader {
    private static final int MOST_WORDS = 150;
    private final List<ReplyLexicon> lexicons = Labels.languages().stream().map(ReplyLexicon::new).toList();
    private final ReplyText text = new ReplyText(lexicons);

    /** The person's own lines, without what they quote. */
    String own(String reply) {
        return text.own(reply);
    }

    /**
     * The terms for each answer, by its number; only those that are plain.
     *
     * @param asked the numbers of the answers asked about
     * @param names words that are names of the people here, in small letters
     */
    Map<Integer, Attribution> read(String reply, Set<Integer> asked, Set<String> names) {
        List<ReplyWord> words = ReplyWords.split(text.own(reply));
        if (words.size() > MOST_WORDS) {
            return Map.of();
        }
        List<Map<Integer, Attribution>> readings = new ArrayList<>();
        for (ReplyLexicon lexicon : lexicons) {
            Optional<List<ReplyToken>> tokens = new ReplyTalk(lexicon).without(lexicon.tokens(words, names));
            tokens.map(said -> new ReplyScopes(asked, lexicon).read(said)).filter(terms -> !terms.isEmpty()).ifPresent(readings::add);
        }
        return readings.stream().distinct().count() == 1 ? readings.get(0) : Map.of();
    }
}
