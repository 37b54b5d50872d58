package coop.hatstand.cli.leak;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text in which canonically equal letters of any case are alike, so that a search finds NFC and NFD, upper and lower case. */
final class Folded {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private final String text;

    Folded(String text) {
        this.text = fold(text);
    }

    private static String fold(String text) {
        String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll(" ").strip();
    }

    /** Whether it holds a text, as words of its own where the script has such. */
    boolean holds(Folded form) {
        return at(form) >= 0;
    }

    /** Where it does, with what stands around. */
    String around(Folded form) {
        int at = at(form);
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + form.text.length() + 40));
    }

    private int at(Folded form) {
        int at = text.indexOf(form.text);
        while (at >= 0 && !(boundary(at) && boundary(at + form.text.length()))) {
            at = text.indexOf(form.text, at + 1);
        }
        return at;
    }

    private boolean boundary(int at) {
        return at == 0 || at == text.length() || !(joins(text.codePointBefore(at)) && joins(text.codePointAt(at)));
    }

    /** Letters of the scripts the program's own words are in: elsewhere a name in a word is a leak too. */
    private static boolean joins(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && (script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED);
    }

    String text() {
        return text;
    }
}
