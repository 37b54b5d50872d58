package coop.hatstand.internal.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a reply into words without case, accents and apostrophes; punctuation that ends a thought is a word, and so is whatever has no meaning here. */
final class ReplyWords {
    /** Ends a thought. */
    static final String BREAK = ",";
    /** Makes a reply unclear. */
    static final String UNCLEAR = "?";
    private static final Pattern PART = Pattern.compile("[a-zß-ÿœ\\p{L}]+|\\d{1,3}|[,;.:!\\n?¿…/]|\\p{So}|[👍🙂😊]");
    private static final String KIND = "👍🙂😊😀🙏✅";

    private ReplyWords() {
    }

    /** The words, without breaks. */
    static List<String> of(String text) {
        return split(text).stream().filter(word -> !word.equals(BREAK)).toList();
    }

    static List<String> split(String text) {
        // The Spanish "yes" has nothing but its accent to tell it from "if".
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("(?<![\\p{L}])sí(?![\\p{L}])", "siyes");
        String plain = Normalizer.normalize(Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", ""), Normalizer.Form.NFC).replaceAll("['’‘`´]", "");
        List<String> words = new ArrayList<>();
        for (Matcher part = PART.matcher(plain); part.find(); ) {
            String word = part.group();
            if (KIND.contains(word)) {
                continue;
            }
            boolean unclear = "?¿…/".contains(word) || word.matches("\\p{So}");
            words.add(unclear ? UNCLEAR : ",;.:!\n".contains(word) ? BREAK : word);
        }
        return words;
    }
}
