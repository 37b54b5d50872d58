package coop.hatstand.withhold;

import coop.hatstand.briefing.Respondent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a withheld author signs: any of the names alone, after a comma or a dash, or the initials, in the last line. */
final class Signature {
    private static final String SIGNS = ",-~–—―/|*_+.!: \t\u00a0";
    private static final int LONGEST_INITIALS = 6;

    private final String owner;
    private final Set<String> names;
    private final Set<String> initials;

    Signature(Respondent respondent, Everyday everyday) {
        NameForms forms = new NameForms(respondent);
        this.owner = respondent.id();
        Stream<String> parts = forms.parts().stream().map(Folded::key).filter(key -> !everyday.isParticle(key));
        this.names = Stream.concat(forms.wholes().stream().map(Folded::key), parts).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        this.initials = forms.initials();
    }

    /** The signature that ends a text, if one does. */
    List<Edit> in(String text, Credits credits) {
        int end = text.length();
        while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int line = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        for (int start = line; start < end; start++) {
            boolean alone = start == line;
            boolean after = alone || SIGNS.indexOf(text.charAt(start - 1)) >= 0 && endsWithSign(text, line, start);
            if (after && SIGNS.indexOf(text.charAt(start)) < 0 && signs(text.substring(start, end), onlySigns(text, line, start))) {
                return List.of(new Edit(start, end, credits.bracketed(List.of(owner))));
            }
        }
        return List.of();
    }

    private static boolean onlySigns(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** Whether a comma or a dash, and not just a blank, stands before. */
    private static boolean endsWithSign(String text, int line, int start) {
        String before = text.substring(line, start).stripTrailing();
        return before.isEmpty() || SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean signs(String words, boolean alone) {
        String key = Folded.key(words);
        String letters = key.replaceAll("[^\\p{L}\\p{N}]", "");
        return names.contains(key) || alone && letters.length() <= LONGEST_INITIALS && initials.contains(letters);
    }
}
