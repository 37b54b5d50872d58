package coop.hatstand.suggest.minilm;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The pieces of words that BERT models know, the longest first. */
final class WordPieces implements Tokenizer {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST_WORD = 100;
    private final Map<String, Integer> ids;
    private final boolean small;
    private final long start;
    private final long end;
    private final long unknown;

    private WordPieces(Map<String, Integer> ids, boolean small) throws IOException {
        this.ids = ids;
        this.small = small;
        start = Tokenizer.first(ids, List.of("[CLS]", "<s>"));
        end = Tokenizer.first(ids, List.of("[SEP]", "</s>"));
        unknown = Tokenizer.first(ids, List.of("[UNK]", "<unk>"));
    }

    static WordPieces of(JsonNode file) throws IOException {
        Map<String, Integer> ids = Tokenizer.special(file);
        file.path("model").path("vocab").properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPieces(ids, file.path("normalizer").path("lowercase").asBoolean(true));
    }

    @Override
    public long[] ids(String text) {
        List<Long> pieces = new ArrayList<>();
        // Models in small letters know no accents either.
        String plain = small ? ACCENT.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("") : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Matcher word = WORD.matcher(plain); word.find() && pieces.size() < MOST;) {
            pieces.addAll(pieces(word.group()));
        }
        return Tokenizer.between(start, pieces, end);
    }

    /** The longest pieces one after the other; a word that cannot be cut so is unknown as a whole. */
    private List<Long> pieces(String word) {
        List<Long> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int to = Math.min(word.length(), at + LONGEST_WORD);
            while (to > at && !ids.containsKey(piece(word, at, to))) {
                to--;
            }
            if (to == at || word.length() > LONGEST_WORD) {
                return List.of(unknown);
            }
            pieces.add(ids.get(piece(word, at, to)).longValue());
            at = to;
        }
        return pieces;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }
}
