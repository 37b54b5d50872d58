package coop.hatstand.docx.internal.style;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths such as 0.25in, as OpenDocument and style sheets have them. */
public final class Length {

    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,5}(?:\\.\\d{1,8})?)(in|cm|mm|pt|px)");
    private static final Map<String, Double> TWIPS = Map.of("in", 1440.0, "cm", 1440 / 2.54, "mm", 144 / 2.54, "pt", 20.0, "px", 15.0);

    private Length() {
    }

    /** In twentieths of a point; empty if it is no length. */
    public static OptionalInt twips(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        return matcher.matches() ? OptionalInt.of((int) Math.round(Double.parseDouble(matcher.group(1)) * TWIPS.get(matcher.group(2)))) : OptionalInt.empty();
    }
}
