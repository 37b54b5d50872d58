package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names with something between all their letters: "E-l-i-z-a", "A.n.n.a", "Q u i s t". */
final class LetterByLetter {
    private static final String BETWEEN = "-.\u2010\u2011\u2013_*/·•~+, \u00a0" + InlineText.SEAM;
    private static final int FEWEST = 3;

    /** A name in a text, from its first letter to its last. */
    record Found(int start, int end, NameForm form) {
    }

    private final String text;
    private final NameBook book;
    private final List<Found> found = new ArrayList<>();

    private LetterByLetter(String text, NameBook book) {
        this.text = text;
        this.book = book;
    }

    static List<Found> in(String text, NameBook book) {
        LetterByLetter letters = new LetterByLetter(text, book);
        letters.read();
        return letters.found;
    }

    private void read() {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                continue;
            }
            boolean next = !run.isEmpty() && i == run.get(run.size() - 1) + 2;
            if (!next || run.size() > 1 && text.charAt(i - 1) != text.charAt(run.get(0) + 1)) {
                names(run);
                // The last letter may begin another name: "I W-I-L-L".
                run.subList(0, next ? run.size() - 1 : run.size()).clear();
            }
            if (isAlone(i)) {
                run.add(i);
            } else {
                names(run);
                run.clear();
                while (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                    i++;
                }
            }
        }
        names(run);
    }

    private boolean isAlone(int i) {
        return isBetween(i - 1) && isBetween(i + 1);
    }

    private boolean isBetween(int i) {
        return i < 0 || i >= text.length() || !NormalizedText.isWord(text.charAt(i)) || BETWEEN.indexOf(text.charAt(i)) >= 0;
    }

    private void names(List<Integer> run) {
        if (run.size() < FEWEST || BETWEEN.indexOf(text.charAt(run.get(0) + 1)) < 0) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        run.forEach(i -> letters.append(text.charAt(i)));
        NormalizedText joined = NormalizedText.of(letters.toString());
        for (int i = 0; i < joined.length(); i++) {
            Optional<NameMatch> match = book.anywhere(joined, i).filter(m -> m.length() >= FEWEST);
            if (match.isPresent()) {
                found.add(new Found(run.get(joined.from(i)), run.get(joined.to(match.get().end()) - 1) + 1, match.get().form()));
                i = match.get().end() - 1;
            }
        }
    }
}
