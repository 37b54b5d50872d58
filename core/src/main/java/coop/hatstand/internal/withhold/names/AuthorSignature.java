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
    private static final String BLANKS = " \t\u00a0" + InlineText.EDGE;
    private static final String SIGNS = BLANKS + ",-~–—―/|*_+.!:" + InlineText.SEAM;
    private static final Pattern DASH = Pattern.compile("(?s).*[ \t\u00a0][–—-][ \t\u00a0" + InlineText.EDGE + "]*");
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
        while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int line = Math.max(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end - LONGEST);
        for (int start = end - 1; start >= line; start--) {
            if (SIGNS.indexOf(text.charAt(start)) < 0 && signs(text.substring(line, start), text.substring(start, end))) {
                return List.of(new Replacement(start, end, standIns.bracketed(owner)));
            }
        }
        return List.of();
    }

    /** Whether words sign behind others in their line: those end with a sign and not just a blank, or there are none. */
    private boolean signs(String before, String words) {
        String bare = before.replaceAll("[" + BLANKS + "]{1,200}$", "");
        boolean alone = bare.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
        boolean follows = bare.isEmpty() || SIGNS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return follows && (signs(words, alone) || DASH.matcher(before).matches() && isInitial(words));
    }

    private boolean signs(String words, boolean alone) {
        String key = NormalizedText.key(words);
        return names.contains(key) || alone && initial(NO_LETTERS.matcher(key).replaceAll(""));
    }

    /** The first of the initials will do: "– N." behind the last sentence. */
    private boolean isInitial(String words) {
        String letters = NO_LETTERS.matcher(NormalizedText.key(words)).replaceAll("");
        return initial(letters) || letters.length() == 1 && initials.stream().anyMatch(initial -> initial.startsWith(letters));
    }

    private boolean initial(String letters) {
        return letters.length() <= LONGEST_INITIALS && initials.contains(letters);
    }
}
