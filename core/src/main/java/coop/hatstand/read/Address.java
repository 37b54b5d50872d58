package coop.hatstand.read;

import java.util.regex.Pattern;

/** Tells e-mail addresses from names: forms and mail programs put one where the other should stand. */
final class Address {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,253}");

    private Address() {
    }

    static boolean isAddress(String text) {
        return SHAPE.matcher(text.strip()).matches();
    }
}
