package coop.hatstand.internal.verify;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.verify.Finding;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.TextSpan;
import coop.hatstand.verify.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Puts findings into words, one line each: the place, what was found, and what to do. */
final class FindingFactory {
    private static final int LONGEST = 120;
    private static final int MOST_REFS = 6;
    private static final int MOST_CHANGES = 6;
    /** Until the place in the text is known. */
    private static final TextSpan NOWHERE = new TextSpan(0, 0, 0);
    private final Labels labels;

    FindingFactory(Labels labels) {
        this.labels = labels;
    }

    /** @param key the end of the label's key; its values are the words, the refs and then {@code more} */
    Finding of(Verdict verdict, String key, TextPlace place, String words, List<String> refs, Object... more) {
        return finding(verdict, key, place, words, refs, "", more);
    }

    Finding altered(TextPlace place, String words, String ref, WordAlignment near) {
        String difference = difference(near.changes());
        return finding(Verdict.ALTERED, Verdict.ALTERED.id(), place, words, List.of(ref), difference, difference);
    }

    private Finding finding(Verdict verdict, String key, TextPlace place, String words, List<String> refs, String difference, Object... more) {
        String shown = shortened(words);
        List<Object> values = new ArrayList<>(List.of(shown, listed(refs)));
        values.addAll(List.of(more));
        String text = labels.text("verify.place." + place.unit().id(), place.number()) + ": " + labels.text("verify." + key, values.toArray());
        return new Finding(verdict, place, NOWHERE, shown, refs, difference, text);
    }

    private String difference(List<WordAlignment.Change> changes) {
        if (changes.isEmpty()) {
            return labels.text("verify.change.order");
        }
        List<String> all = new ArrayList<>();
        for (WordAlignment.Change change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
            String key = change.was().isEmpty() ? "added" : change.now().isEmpty() ? "dropped" : "changed";
            all.add(labels.text("verify.change." + key, shortened(change.was()), shortened(change.now())));
        }
        return String.join("; ", all) + (changes.size() > MOST_CHANGES ? "; …" : "");
    }

    private String listed(List<String> refs) {
        return String.join(", ", refs.subList(0, Math.min(MOST_REFS, refs.size()))) + (refs.size() > MOST_REFS ? ", …" : "");
    }

    /** One line, cut between words if it is long. */
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        end = end < LONGEST / 2 ? LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0) : end;
        return line.substring(0, end) + "…";
    }
}
