package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a withheld author signs: any of the names alone, after a comma or a dash, or the initials, in the last line. */
public final class AuthorSignature {
    private static final String SIGNS = ",-~–—―/|*_+.!:" + InlineText.SEAM;
    private static final String BLANKS = " \t\u00a0" + InlineText.EDGE;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 120;
    private static final int LONGEST_INITIALS = 6;

    private final String owner;
    private final Set<String> names;
    private final Set<String> initials;

    public AuthorSignature(Respondent respondent, NameCues cues) {
        NameForms forms = new NameForms(respondent, cues);
        this.owner = respondent.id();
        this.names = forms.all().keySet().stream().map(NormalizedText::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        this.initials = forms.initials();
    }

    /** Whether a line is the author's name or initials, perhaps with something after a comma or in brackets. */
    boolean isName(String line) {
        String words = line.split("[,(|]", 2)[0];
        return signs(words.replaceAll("^[\\s*_–—-]+|[\\s*_,.!–—-]+$", ""), true);
    }

    /** What stands for the author. */
    public String credit(StandIns standIns) {
        return standIns.bracketed(owner);
    }

    /** The signature that ends a text, if one does. */
    public List<Replacement> in(String text, StandIns standIns) {
        int end = text.length();
        while (end > 0 && isSign(text.charAt(end - 1))) {
            end--;
        }
        int line = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        int from = Math.max(line, end - LONGEST);
        for (int start = end; start-- > from;) {
            boolean starts = !isSign(text.charAt(start)) && (start == line || isSign(text.charAt(start - 1)));
            if (starts && follows(text, line, start) && (signs(text.substring(start, end), onlySigns(text, line, start)) || afterDash(text, line, start) && isInitial(text.substring(start, end)))) {
                return List.of(new Replacement(start, end, standIns.bracketed(owner)));
            }
        }
        return List.of();
    }

    /** The place of the last character of the line before another that is no blank, or one less than the line's start. */
    private static int before(String text, int line, int start) {
        int at = start - 1;
        while (at >= line && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** Whether a comma, a dash or the line's start, and not just a blank, stands before. */
    private static boolean follows(String text, int line, int start) {
        int before = before(text, line, start);
        return before < line || isSign(text.charAt(before));
    }

    private static boolean onlySigns(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSign(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return !letter && (SIGNS.indexOf(c) >= 0 || BLANKS.indexOf(c) >= 0);
    }

    private boolean signs(String words, boolean alone) {
        String key = NormalizedText.key(words);
        return names.contains(key) || alone && initial(NO_LETTERS.matcher(key).replaceAll(""));
    }

    /** "– N." behind the last sentence. */
    private static boolean afterDash(String text, int line, int start) {
        int before = before(text, line, start);
        return before > line && "–—-".indexOf(text.charAt(before)) >= 0 && BLANKS.indexOf(text.charAt(before - 1)) >= 0;
    }

    private boolean isInitial(String words) {
        String letters = NO_LETTERS.matcher(NormalizedText.key(words)).replaceAll("");
        return initial(letters) || letters.length() == 1 && initials.stream().anyMatch(initial -> initial.startsWith(letters));
    }

    private boolean initial(String letters) {
        return letters.length() <= LONGEST_INITIALS && initials.contains(letters);
    }
}
