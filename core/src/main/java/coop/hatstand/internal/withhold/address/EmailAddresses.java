package coop.hatstand.internal.withhold.address;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses by their at sign, looking no further to either side than an address can reach (RFC 5321 §4.5.3.1). */
public final class EmailAddresses {
    private static final int LOCAL = 64;
    private static final int DOMAIN = 255;
    /** The full stops of Chinese and Japanese typing, which mail programs read as dots (RFC 3490 §3.1). */
    private static final String WIDE_STOPS = "\u3002\uff0e\uff61";
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";

    private EmailAddresses() {
    }

    public static List<Replacement> in(String text, String instead) {
        List<Replacement> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = localStart(text, at);
            int end = domainEnd(text, at + 1);
            if (start < at && end > 0) {
                found.add(new Replacement(start, end, instead));
            }
        }
        return found;
    }

    private static int localStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start)) && !Character.isSurrogate(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0 : !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** The end of a domain of at least two labels, or -1. */
    private static int domainEnd(String text, int from) {
        int end = -1;
        int label = from;
        boolean wide = false;
        int i = from;
        for (; i <= text.length() && i - from <= DOMAIN; i++) {
            boolean inLabel = i < text.length() && isLabel(text, i);
            if (inLabel) {
                continue;
            }
            if (i > label && label > from) {
                end = i;
            }
            wide |= i < text.length() && label == from && WIDE_STOPS.indexOf(text.charAt(i)) >= 0;
            if (i == label || i == text.length() || text.charAt(i) != '.' && !(wide && isWideStop(text, i))) {
                break;
            }
            label = i + 1;
        }
        return end;
    }

    /** Only Latin letters behind it make it a domain's: elsewhere it ends a sentence. */
    private static boolean isWideStop(String text, int at) {
        return WIDE_STOPS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && text.charAt(at + 1) < 0x80 && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isLabel(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == InlineText.SEAM || Character.isSurrogate(c);
    }
}
