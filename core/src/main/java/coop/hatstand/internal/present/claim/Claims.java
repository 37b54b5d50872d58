package coop.hatstand.internal.present.claim;

import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds figures, dates and absolute claims in what people wrote. It cannot say whether they are right. */
public final class Claims {
    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_AFTER = 3;
    private static final String ENDS = ",;:.–—";
    private final ClaimDetector words = new ClaimDetector();

    public List<CheckableClaim> of(List<Response> responses) {
        List<CheckableClaim> checkableClaims = new ArrayList<>();
        responses.forEach(response -> checkableClaims.addAll(of(response.id(), response.body())));
        return checkableClaims;
    }

    /** The claims in what is written at a place. */
    public List<CheckableClaim> of(String place, List<Block> body) {
        List<CheckableClaim> checkableClaims = new ArrayList<>();
        for (List<String> paragraph : OwnWords.of(body)) {
            ParagraphSentences.of(paragraph).forEach(sentence -> sentence(place, sentence, checkableClaims));
        }
        return checkableClaims;
    }

    /** Claims close together are reported once, as the first kind found. */
    private void sentence(String place, List<String> sentence, List<CheckableClaim> checkableClaims) {
        int told = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<ClaimDetector.Match> match = words.at(sentence, i);
            if (match.isPresent() && i >= told) {
                int end = i + match.get().length();
                int to = reach(sentence, end);
                String around = String.join(" ", sentence.subList(from(sentence, i, told), to));
                checkableClaims.add(new CheckableClaim(match.get().kind(), place, ClaimDetector.bare(String.join(" ", sentence.subList(i, end))), trimmed(around)));
                told = to;
                i = end - 1;
            }
        }
    }

    /** A few words before, from the last comma at the earliest. */
    private static int from(List<String> sentence, int at, int told) {
        int from = at;
        while (from > told && at - from < WORDS_BEFORE && !parts(sentence.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** A few words after, to the next comma at the latest; other claims among them extend this. */
    private int reach(List<String> sentence, int end) {
        int to = end;
        int last = end;
        int limit = end + WORDS_AFTER;
        while (to < sentence.size() && to < limit && !parts(sentence.get(to - 1))) {
            Optional<ClaimDetector.Match> next = words.at(sentence, to);
            to += next.map(ClaimDetector.Match::length).orElse(1);
            last = next.isPresent() ? to : last;
            limit = next.isPresent() ? to + 1 : limit;
        }
        while (to > last && small(sentence.get(to - 1))) {
            to--;
        }
        return to;
    }

    /** An article or the like, which is useless at the end of an excerpt. */
    private static boolean small(String word) {
        return word.length() <= 4 && word.codePoints().allMatch(Character::isLowerCase);
    }

    private static boolean parts(String word) {
        return ",;:–—)".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && (ENDS.indexOf(words.charAt(end - 1)) >= 0 || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end);
    }
}
