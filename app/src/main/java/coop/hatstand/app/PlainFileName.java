package coop.hatstand.app;

import java.text.Normalizer;
import java.util.Locale;

/** A name that any file system takes, made of what people are called. */
public final class PlainFileName {
    private static final int LONGEST = 60;

    private PlainFileName() {
    }

    /** Letters and digits of any script in lower case, joined by hyphens; {@code otherwise} if there are none. */
    public static String of(String words, String otherwise) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        return cut.isEmpty() ? otherwise : cut;
    }
}
