package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.names.NameCues.Cue;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Optional;

/** Somebody else's name that a form is part of, as "Ed" is of "Ed Zitron" and "Haddad" of "Haddad Street". */
record NeighbouringName(Occurrence found) {
    private static final String JOINS = " \u00a0-";

    /** Whether another name goes on before or after it. */
    boolean isThere() {
        return isCapital(found.written()) && nextName().isPresent() || nameBefore().isPresent();
    }

    /** The name it is part of. */
    String whole() {
        return nameBefore().orElse("") + found.written() + nextName().orElse("");
    }

    private Optional<String> nextName() {
        String text = found.text();
        int end = found.end();
        if (end >= text.length() || JOINS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int word = end + 1;
        while (word < text.length() && text.charAt(word) == InlineText.SEAM) {
            word++;
        }
        int to = found.wordEnd(word);
        String next = text.substring(word, to);
        // "Alex P." is not Alex Reyes.
        boolean initial = next.length() == 1 && isCapital(next) && text.startsWith(".", to);
        boolean place = isCapital(next) && found.cues().is(Cue.PLACE, NormalizedText.key(next));
        boolean led = found.form().kind() == NameForm.Kind.EVERYDAY && found.cues().isParticle(next) && to + 1 < text.length() && Character.isUpperCase(text.charAt(to + 1));
        boolean ours = led ? found.withheldAt(found.match().wordEnd() + next.length() + 2).findAny().isPresent() : found.withheldAt(found.match().wordEnd() + 1).findAny().isPresent();
        return !ours && (isNameWord(next) || initial || place || led) ? Optional.of(text.substring(end, to)) : Optional.empty();
    }

    private Optional<String> nameBefore() {
        String text = found.text();
        int to = found.start() - 1;
        if (to <= 0 || JOINS.indexOf(text.charAt(to)) < 0) {
            return Optional.empty();
        }
        while (to > 0 && text.charAt(to - 1) == InlineText.SEAM) {
            to--;
        }
        int from = found.wordStart(to);
        String word = text.substring(from, to);
        boolean inAccount = from > 0 && "_@".indexOf(text.charAt(from - 1)) >= 0;
        boolean place = found.cues().is(Cue.PLACE_BEFORE, NormalizedText.key(word)) && !Character.isLowerCase(found.text().codePointAt(found.start()));
        boolean name = place || !inAccount && isCapital(found.written()) && isNameWord(word) && !found.startsSentence(from, found.end()) && found.books().stream().noneMatch(book -> isOurs(book, NormalizedText.of(word)));
        return name ? Optional.of(text.substring(from, found.start())) : Optional.empty();
    }

    /** Whether a word is a withheld name, or one with an ending on it. */
    private static boolean isOurs(NameBook book, NormalizedText word) {
        return book.isIn(word) || book.at(word, 0).filter(match -> match.joined() && match.form().kind() == NameForm.Kind.PART).isPresent();
    }

    private boolean isNameWord(String word) {
        return isCapital(word) && !found.cues().isEveryday(NormalizedText.key(word)) && !found.cues().mayBeTitle(NormalizedText.key(word));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
