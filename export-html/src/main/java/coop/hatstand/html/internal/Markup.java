package coop.hatstand.html.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes tags as they are given, and words escaped. */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Writes markup of this module's own. */
    Markup raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Markup words(String words) {
        return raw(escaped(words));
    }

    /** Writes an element that holds nothing but words, on a line of its own; none if there are no words. */
    Markup line(String tag, String attributes, String words) {
        return words.isBlank() ? this : raw("<" + tag + attributes + ">").words(words).raw("</" + tag + ">\n");
    }

    /** An attribute, with a space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xfffd);
            }
        });
        return escaped.toString();
    }

    /** Whether a page may contain a character (HTML §13.2.3.5): no controls but tab and line feed, no halves of pairs, no noncharacters. */
    private static boolean allowed(int c) {
        int type = Character.getType(c);
        boolean noncharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return c == '\t' || c == '\n' || type != Character.CONTROL && type != Character.SURROGATE && !noncharacter;
    }
}
