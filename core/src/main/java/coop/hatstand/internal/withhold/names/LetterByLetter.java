package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with the same sign between all their letters: "E-l-i-z-a", "A.n.n.a", "Q u i s t". */
final class LetterByLetter {
    private static final int FEWEST = 3;
    private static final String LETTER = "[\\p{L}&&[\\x00-\\x{ffff}]](?!\\p{L})";
    private static final Pattern SPELLED = Pattern.compile("(?<!\\p{L})" + LETTER + "([-.\u2010\u2011\u2013_*/·•~+, \u00a0" + InlineText.SEAM + "])" + LETTER + "(?:\\1" + LETTER + ")++");

    /** A name in a text, from its first letter to its last. */
    record Found(int start, int end, NameForm form) {
    }

    private LetterByLetter() {
    }

    static List<Found> in(String text, NameBook book) {
        List<Found> found = new ArrayList<>();
        Matcher run = SPELLED.matcher(text);
        // The last letter may begin another name: "I W-I-L-L".
        for (int from = 0; run.find(from); from = run.end() - 1) {
            NormalizedText letters = NormalizedText.of(run.group().replace(run.group(1), ""));
            for (int i = 0; i < letters.length(); i++) {
                Optional<NameMatch> match = book.anywhere(letters, i).filter(m -> m.length() >= FEWEST);
                if (match.isPresent()) {
                    found.add(new Found(run.start() + 2 * letters.from(i), run.start() + 2 * letters.to(match.get().end()) - 1, match.get().form()));
                    i = match.get().end() - 1;
                }
            }
        }
        return found;
    }
}
