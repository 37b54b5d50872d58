package coop.hatstand.suggest.minilm;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The pieces of words that SentencePiece's unigram models know: of all ways to cut a text, the likeliest. */
final class Unigrams implements Tokenizer {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final String BLANK = "\u2581";
    private static final int LONGEST = 32;
    private static final int LONGEST_TEXT = 4000;
    private static final double UNLIKELY = 10;
    private final Map<String, Integer> ids;
    private final double[] scores;
    private final int longest;
    private final double worst;
    private final long start;
    private final long end;
    private final long unknown;

    private Unigrams(Map<String, Integer> ids, double[] scores, Map<String, Integer> special, long unknown) throws IOException {
        this.ids = ids;
        this.scores = scores;
        this.unknown = unknown;
        start = Tokenizer.first(special, List.of("<s>", "[CLS]"));
        end = Tokenizer.first(special, List.of("</s>", "[SEP]"));
        longest = ids.keySet().stream().mapToInt(String::length).filter(length -> length <= LONGEST).max().orElse(1);
        double least = 0;
        for (double score : scores) {
            least = Math.min(least, score);
        }
        worst = least - UNLIKELY;
    }

    static Unigrams of(JsonNode file) throws IOException {
        JsonNode vocabulary = file.path("model").path("vocab");
        Map<String, Integer> ids = new HashMap<>();
        double[] scores = new double[vocabulary.size()];
        for (int i = 0; i < scores.length; i++) {
            ids.put(vocabulary.path(i).path(0).asString(""), i);
            scores[i] = vocabulary.path(i).path(1).asDouble(0);
        }
        Map<String, Integer> special = new HashMap<>(ids);
        special.putAll(Tokenizer.special(file));
        return new Unigrams(ids, scores, special, file.path("model").path("unk_id").asInt(0));
    }

    @Override
    public long[] ids(String text) {
        String plain = BLANKS.matcher(Normalizer.normalize(text.substring(0, Math.min(LONGEST_TEXT, text.length())), Normalizer.Form.NFKC)).replaceAll(" ").strip();
        return Tokenizer.between(start, plain.isEmpty() ? List.of() : cut(BLANK + plain.replace(" ", BLANK)), end);
    }

    private List<Long> cut(String text) {
        double[] best = new double[text.length() + 1];
        int[] from = new int[text.length() + 1];
        for (int to = 1; to <= text.length(); to++) {
            best[to] = best[to - 1] + worst;
            from[to] = to - 1;
            for (int at = Math.max(0, to - longest); at < to; at++) {
                Integer id = ids.get(text.substring(at, to));
                if (id != null && best[at] + scores[id] > best[to]) {
                    best[to] = best[at] + scores[id];
                    from[to] = at;
                }
            }
        }
        List<Long> pieces = new ArrayList<>();
        for (int to = text.length(); to > 0; to = from[to]) {
            Integer id = ids.get(text.substring(from[to], to));
            // What is unknown counts as one piece, however long.
            if (id != null || pieces.isEmpty() || pieces.get(pieces.size() - 1) != unknown) {
                pieces.add(id == null ? unknown : id.longValue());
            }
        }
        Collections.reverse(pieces);
        return pieces;
    }
}
