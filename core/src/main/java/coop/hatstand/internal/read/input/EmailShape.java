package coop.hatstand.internal.read.input;

import java.util.regex.Pattern;

/** Tells e-mail addresses from names: forms and mail programs put one where the other should stand. */
public final class EmailShape {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,253}");

    private EmailShape() {
    }

    public static boolean isAddress(String text) {
        return SHAPE.matcher(text.strip()).matches();
    }
}
