package coop.hatstand.internal.withhold.address;

import coop.hatstand.internal.withhold.names.ReplacementFinder;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds e-mail addresses, and counts the different ones, in words that otherwise stay as they are.
 *
 * <p>Closer than {@link EmailAddresses}, which had rather take too much: a web address's path names a list's archive, an account or a version of
 * something, so only what comes after its question mark is looked at. Lives for one call.
 */
public final class EmailFinder implements ReplacementFinder {
    private final String instead;
    private final Set<String> found = new HashSet<>();

    public EmailFinder(String instead) {
        this.instead = instead;
    }

    /** How many different addresses were found. */
    public int count() {
        return found.size();
    }

    @Override
    public List<Replacement> edits(String text, boolean quoted, boolean last) {
        List<Replacement> replacements = new ArrayList<>(SpelledOutAddresses.edits(SpelledOutAddresses.in(text), instead));
        replacements.forEach(replacement -> found.add(key(text.substring(replacement.start(), replacement.end()))));
        if (text.indexOf('@') < 0) {
            return replacements;
        }
        BitSet paths = paths(text);
        for (Replacement replacement : EmailAddresses.in(text, instead)) {
            int at = text.indexOf('@', replacement.start());
            int start = start(text, replacement.start(), at);
            if (start < at && !paths.get(at) && isDomain(text.substring(at + 1, replacement.end()))) {
                replacements.add(new Replacement(start, replacement.end(), instead));
                found.add(key(text.substring(start, replacement.end())));
            }
        }
        return Replacement.joined(replacements);
    }

    @Override
    public boolean givesAway(String target) {
        String decoded = WebAddresses.decoded(target);
        if (!edits(decoded, false, false).isEmpty()) {
            return true;
        }
        boolean mail = target.toLowerCase(Locale.ROOT).startsWith("mailto:");
        if (mail && decoded.contains("@")) {
            found.add(key(decoded.substring("mailto:".length())));
        }
        return mail;
    }

    /** Where web addresses stand, as far as their question marks. */
    private static BitSet paths(String text) {
        BitSet paths = new BitSet();
        if (text.contains("://") || text.contains("www.") || text.contains("WWW.")) {
            Matcher web = WebAddresses.ADDRESS.matcher(text);
            while (web.find()) {
                int query = web.group().indexOf('?');
                paths.set(web.start(), query < 0 ? web.end() : web.start() + query);
            }
        }
        return paths;
    }

    /** A slash, an equals sign and the like may stand in an address, yet mostly part it from the word before. */
    private static int start(String text, int from, int at) {
        int start = from;
        for (int i = from; i < at; i++) {
            start = "/=?&|".indexOf(text.charAt(i)) >= 0 ? i + 1 : start;
        }
        return start;
    }

    /** The last label of a domain is a word; that of a version, such as {@code name@1.2}, is a number. */
    private static boolean isDomain(String domain) {
        return !Character.isDigit(domain.charAt(domain.replaceAll("[\u3002\uff0e\uff61]", ".").lastIndexOf('.') + 1));
    }

    private static String key(String address) {
        return address.replace(String.valueOf(InlineText.SEAM), "").toLowerCase(Locale.ROOT);
    }
}
