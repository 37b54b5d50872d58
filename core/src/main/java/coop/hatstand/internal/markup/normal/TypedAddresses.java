package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Text;
import java.util.List;

/** Finds the http and https addresses that people type into running text. */
public final class TypedAddresses {

    private static final String TERMINATORS = "<>\"\u201c\u201d\u2018\u2019\u00ab\u00bb\u2039\u203a`|\\^{}";
    private static final String TRAILERS = "?!.,:;*_~'\u2026";

    private TypedAddresses() {}

    /** Adds the text to the list, its addresses as links. */
    static void split(String text, List<Inline> into) {
        int done = 0;
        int from = candidate(text, 0);
        while (from >= 0) {
            int end = end(text, from);
            if (end > 0) {
                add(text, done, from, into);
                String address = text.substring(from, end);
                into.add(new Link(address, List.of(new Text(address))));
                done = end;
            }
            from = candidate(text, Math.max(end, from + 1));
        }
        add(text, done, text.length(), into);
    }

    private static void add(String text, int from, int to, List<Inline> into) {
        if (from < to) {
            into.add(new Text(text.substring(from, to)));
        }
    }

    private static int candidate(String text, int from) {
        int at = text.indexOf("://", from);
        while (at >= 0) {
            int start = schemeStart(text, at);
            if (start >= from) {
                return start;
            }
            at = text.indexOf("://", at + 1);
        }
        return -1;
    }

    private static int schemeStart(String text, int colon) {
        if (colon >= 4 && text.regionMatches(true, colon - 4, "http", 0, 4)) {
            return colon - 4;
        }
        return colon >= 5 && text.regionMatches(true, colon - 5, "https", 0, 5) ? colon - 5 : -1;
    }

    /** The end of the address that starts exactly here, or -1 if none does. */
    public static int end(String text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
            return -1;
        }
        int host = text.indexOf("://", start) + 3;
        int end = host;
        while (end < text.length() && within(text.charAt(end))) {
            end++;
        }
        end = trimmed(text, host, end);
        return end > host && Character.isLetterOrDigit(text.codePointAt(host)) ? end : -1;
    }

    private static boolean within(char c) {
        return !Letters.space(c) && c > ' ' && TERMINATORS.indexOf(c) < 0;
    }

    private static int trimmed(String text, int host, int end) {
        int open = count(text, host, end, '(') - count(text, host, end, ')');
        int square = count(text, host, end, '[') - count(text, host, end, ']');
        while (end > host) {
            char last = text.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (last == ']' && square < 0) {
                square++;
            } else if (TRAILERS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static int count(String text, int from, int to, char wanted) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                count++;
            }
        }
        return count;
    }
}
