package coop.hatstand.internal.labels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every text the program prints, in one language.
 *
 * <p>Placeholders for values are written {@code {0}}, {@code {1}} and so on. A label with a count has two keys, {@code key.one} and
 * {@code key.other}; which numbers take the first is the file's {@code plural.one}. Immutable.
 */
public final class Labels {
    private static final String ENGLISH = "en";
    private final String language;
    private final Map<String, String> words;
    /** The numbers that take {@code key.one}. */
    private final List<String> ones;

    private Labels(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
        this.ones = LabelFile.split(words.get("plural.one"));
    }

    /**
     * The labels for the language of a BCP 47 tag.
     *
     * @throws IllegalArgumentException if there is no file for that language; the message lists those that exist
     */
    public static Labels of(String tag) {
        Objects.requireNonNull(tag, "tag");
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (!languages().contains(language)) {
            throw new IllegalArgumentException("no words in \"" + tag + "\"; there are: " + String.join(", ", languages()));
        }
        return new Labels(language, LabelFile.words(language));
    }

    /** The labels for the language of a document or a draft, or for English where there are none for it. */
    public static Labels orEnglish(String tag) {
        return of(has(tag) ? tag : ENGLISH);
    }

    /** Whether there are labels for the language of a tag, whatever its region. */
    public static boolean has(String tag) {
        return languages().contains(Locale.forLanguageTag(tag).getLanguage());
    }

    /** The available languages, as BCP 47 tags. */
    public static List<String> languages() {
        return LabelFile.languages();
    }

    /** The language's BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * The label for a key, with its placeholders filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words under \"" + key + "\" in " + language);
        }
        return fill(text, values);
    }

    /** The label for {@code key.one} or {@code key.other}, with the count as {@code {0}} and the values as {@code {1}} and so on. */
    public String count(String key, int count, Object... values) {
        boolean one = ones.contains(Integer.toString(count));
        Object[] all = new Object[values.length + 1];
        all[0] = count;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + (one ? ".one" : ".other"), all);
    }

    /** A share of a whole in per cent, with one digit behind the point: "96.7 %". */
    public String percent(double share) {
        long thousandths = Math.round(share * 1000);
        return text("report.decimal", thousandths / 10, thousandths % 10);
    }

    /**
     * The list for a key, separated by {@code |} in the file. Includes the English list, since lists are words to look for in people's texts,
     * whose language is not known. A language may lack a list.
     */
    public List<String> list(String key) {
        Set<String> list = new LinkedHashSet<>();
        if (words.containsKey(key)) {
            list.addAll(LabelFile.split(words.get(key)));
        }
        list.addAll(LabelFile.split(LabelFile.words(ENGLISH).getOrDefault(key, "")));
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no words under \"" + key + "\" in " + language);
        }
        return List.copyOf(list);
    }

    /** Every key of this language's file. */
    public List<String> keys() {
        return List.copyOf(new TreeSet<>(words.keySet()));
    }

    private static String fill(String text, Object... values) {
        int open = values.length == 0 ? -1 : text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int from = 0;
        for (; open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            int place = close < 0 ? values.length : place(text, open + 1, close, values.length);
            int to = place < values.length ? close + 1 : open + 1;
            filled.append(text, from, open).append(place < values.length ? String.valueOf(values[place]) : "{");
            from = to;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The number these digits make, or {@code most} if there are none or it is larger. */
    private static int place(String text, int from, int to, int most) {
        int place = from < to ? 0 : most;
        for (int i = from; i < to && place < most; i++) {
            char c = text.charAt(i);
            place = c >= '0' && c <= '9' ? place * 10 + c - '0' : most;
        }
        return Math.min(place, most);
    }
}
