package coop.hatstand.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as golds count them: without markup, link targets and apostrophes, in small letters. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{L}\\p{N}_]|[\\u0300-\\u036f\\u0900-\\u0903\\u093a-\\u094f\\u0962\\u0963\\u0981-\\u0983\\u09bc-\\u09cd\\u0b82\\u0bbe-\\u0bcd])+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200d\\ufeff\\u00ad]");
    private static final Pattern MARKUP = Pattern.compile("<[^>\\n]{1,200}>|&[a-z]+;|https?://\\S+");

    private Words() {
    }

    static List<String> of(String text) {
        String plain = LINK.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("$1");
        plain = MARKUP.matcher(plain).replaceAll(" ").replace("’", "").replace("'", "");
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(plain); word.find();) {
            String stripped = word.group().replaceAll("^_+|_+$", "");
            if (!stripped.isEmpty()) {
                words.add(stripped.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Where words stand in others from a place on; -1 if they do not. */
    static int find(List<String> words, List<String> in, int from) {
        if (words.isEmpty()) {
            return from;
        }
        for (int i = from; i + words.size() <= in.size(); i++) {
            if (in.get(i).equals(words.get(0)) && in.subList(i, i + words.size()).equals(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words stand anywhere in others. */
    static boolean isIn(List<String> words, List<String> in) {
        return words.isEmpty() || Collections.indexOfSubList(in, words) >= 0;
    }
}
