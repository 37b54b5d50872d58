package coop.hatstand.suggest.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the pieces of words that BERT models know, in small letters and without accents.
 *
 * <p>Ours, since the library for it looks for a network of Amazon's when it starts, and writes to the home folder.
 */
final class WordPieces {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final int MOST = 126;
    private static final int LONGEST_WORD = 100;
    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** From the file that comes with a model. */
    static WordPieces read(InputStream tokenizer) throws IOException {
        JsonNode vocabulary = new JsonMapper().readTree(tokenizer.readAllBytes()).path("model").path("vocab");
        Map<String, Integer> ids = new HashMap<>();
        vocabulary.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPieces(ids);
    }

    /** The numbers of a text's pieces, between those for its start and its end. */
    long[] ids(String text) {
        List<Integer> pieces = new ArrayList<>(List.of(ids.get("[CLS]")));
        String plain = ACCENT.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        for (Matcher word = WORD.matcher(plain); word.find() && pieces.size() <= MOST;) {
            pieces.addAll(pieces(word.group()));
        }
        List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(MOST + 1, pieces.size())));
        kept.add(ids.get("[SEP]"));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The longest pieces one after the other; a word that cannot be cut so is unknown as a whole. */
    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int to = Math.min(word.length(), at + LONGEST_WORD);
            while (to > at && !ids.containsKey(piece(word, at, to))) {
                to--;
            }
            if (to == at || word.length() > LONGEST_WORD) {
                return List.of(ids.get("[UNK]"));
            }
            pieces.add(ids.get(piece(word, at, to)));
            at = to;
        }
        return pieces;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }
}
