package coop.hatstand.internal.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a reply into words without case, accents and apostrophes; punctuation that ends a thought is a word, and so is whatever has no meaning here. */
final class ReplyWords {
    /** Ends a part of a sentence. */
    static final String BREAK = ",";
    /** Ends a sentence. */
    static final String STOP = ".";
    /** Makes a reply unclear. */
    static final String UNCLEAR = "?";
    /** The letter of a choice with its bracket: "a)". */
    static final String BRACKET = ")";
    private static final Pattern PART = Pattern.compile("(?<![\\p{L}\\d])[a-dA-D]\\)|\\p{L}+|\\d{1,3}|\\s[-–—]+\\s|[,;.:!\\n?¿…/()+&–—]|\\p{So}");
    /** "No. 1", where it cannot be a no. */
    private static final Pattern ITEM = Pattern.compile("(?m)((?:^|(?<!\\d)\\. |[,;] (?=no\\. ?1\\b|nos\\.)))[Nn]os?\\. ?(?=\\d)");
    /** "1. b 2. yes". */
    private static final Pattern LIST = Pattern.compile("\\s*1\\. [^\\n]{1,200}\\s2\\. ");
    private static final Pattern ELIDED = Pattern.compile("(?<![\\p{L}])([cdjlmnstCDJLMNST]|[qQ]u)['’](?=\\p{L})");
    private static final String FRIENDLY = "👍🙂😊😀😃😄😁🙏✅👌💚❤💙💛🧡🌞☀🌻🌱🌷🌸🎉🥳✨💪🤝👏🙌🤗😍🥰✊🍀🐝📚🎶⭐";

    private ReplyWords() {
    }

    /** The words, without breaks. */
    static List<String> of(String text) {
        return split(text).stream().map(ReplyWord::text).filter(word -> !word.equals(BREAK) && !word.equals(STOP)).toList();
    }

    static List<ReplyWord> split(String text) {
        List<ReplyWord> words = new ArrayList<>();
        for (Matcher part = PART.matcher(plain(text)); part.find(); ) {
            String word = part.group().strip();
            if (word.isEmpty()) {
                words.add(new ReplyWord(STOP, false));
            } else if (!FRIENDLY.contains(word)) {
                words.add(new ReplyWord(meaning(word), Character.isUpperCase(word.codePointAt(0))));
            }
        }
        return words;
    }

    private static String plain(String text) {
        // The Spanish "yes" has nothing but its accent to tell it from "if".
        String spanish = text.replaceAll("(?<![\\p{L}])[sS]í(?![\\p{L}])", "siyes").replaceAll("(?<![\\p{L}])[sS]é(?![\\p{L}])", "seknow").replaceAll("[nN][º°]\\s*(?=\\d)|[ºª°#]", " ");
        spanish = spanish.replaceAll("(?i)(?<!\\p{L})w/o(?!\\p{L})", "without");
        spanish = ITEM.matcher(spanish).replaceAll("$1");
        if (LIST.matcher(spanish).lookingAt()) {
            spanish = spanish.replaceAll("(?<=\\s)(\\d)\\. ", "; $1: ");
        }
        if (spanish.indexOf('(') < 0) {
            spanish = spanish.replaceAll("(?<!\\S)(\\d)\\)", ", $1");
        }
        spanish = spanish.replaceAll("(?<=(?:Dr|Mr|Mrs|Ms|Prof)\\.? )\\p{Lu}\\.|(?<!\\p{L})[E-Z]\\.\\s?(?=\\p{Lu})", "");
        StringBuilder whole = new StringBuilder();
        Matcher elided = ELIDED.matcher(spanish);
        while (elided.find()) {
            elided.appendReplacement(whole, elided.group(1) + ("cdCD".contains(elided.group(1)) ? "e " : " "));
        }
        elided.appendTail(whole);
        return Normalizer.normalize(Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("[\\p{M}]+", ""), Normalizer.Form.NFC).replaceAll("(?<=\\p{L})['’`´](?=\\p{L})", "").replaceAll("(?<=\\p{L})['’](?=\\s)", "");
    }

    private static String meaning(String part) {
        if (part.matches("[a-dA-D]\\)")) {
            return part.toLowerCase(Locale.ROOT);
        }
        if (part.equals("?") || part.equals("¿") || part.equals("…") || part.matches("\\p{So}")) {
            return UNCLEAR;
        }
        if (part.equals("+") || part.equals("&")) {
            return "&";
        }
        return ".;!".contains(part) ? STOP : part.matches("[,:/()–—-]+") ? BREAK : part.toLowerCase(Locale.ROOT);
    }
}
