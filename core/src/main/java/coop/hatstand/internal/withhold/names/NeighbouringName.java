package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Optional;

/** Somebody else's name that a form stands within, as "Ed" does in "Ed Zitron" and "Haddad" in "Haddad Street". */
final class NeighbouringName {
    private static final String JOINS = " \u00a0-";

    private final Occurrence occurrence;
    private final String text;
    private final TextWords words;
    private final EverydayNames everydayNames;

    NeighbouringName(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.text = occurrence.text();
        this.words = occurrence.words();
        this.everydayNames = occurrence.everydayNames();
    }

    /** Whether another name goes on before or after it. */
    boolean isThere() {
        return Character.isUpperCase(text.codePointAt(occurrence.start())) && (nextName().isPresent() || nameBefore().isPresent());
    }

    /** The name it stands within. */
    String whole() {
        return nameBefore().orElse("") + occurrence.written() + nextName().orElse("");
    }

    private Optional<String> nextName() {
        int end = occurrence.end();
        if (end >= text.length() || JOINS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int word = end + 1;
        while (word < text.length() && text.charAt(word) == InlineText.SEAM) {
            word++;
        }
        int to = words.wordEnd(word);
        String next = text.substring(word, to);
        NormalizedText normalizedText = occurrence.normalizedText();
        int at = Math.min(normalizedText.length(), occurrence.match().wordEnd() + 1);
        boolean ours = occurrence.books().stream().anyMatch(book -> book.at(normalizedText, at).isPresent());
        return !ours && (isNameWord(next) || isInitial(next, to) || isPlace(next)) ? Optional.of(text.substring(end, to)) : Optional.empty();
    }

    /** "Alex P." is not Alex Reyes. */
    private boolean isInitial(String word, int to) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && text.startsWith(".", to);
    }

    private boolean isPlace(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && everydayNames.isPlace(NormalizedText.key(word));
    }

    private Optional<String> nameBefore() {
        int to = occurrence.start() - 1;
        if (to <= 0 || JOINS.indexOf(text.charAt(to)) < 0) {
            return Optional.empty();
        }
        while (to > 0 && text.charAt(to - 1) == InlineText.SEAM) {
            to--;
        }
        int from = words.wordStart(to);
        String word = text.substring(from, to);
        boolean name = isNameWord(word) && !words.startsSentence(from, occurrence.end()) && occurrence.books().stream().noneMatch(book -> isOurs(book, NormalizedText.of(word)));
        return name ? Optional.of(text.substring(from, occurrence.start())) : Optional.empty();
    }

    /** Whether a word is a withheld name, or one with an ending on it. */
    private static boolean isOurs(NameBook book, NormalizedText word) {
        return book.isIn(word) || book.at(word, 0).filter(m -> m.joined() && m.form().kind() == NameForm.Kind.PART).isPresent();
    }

    private boolean isNameWord(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !everydayNames.contains(NormalizedText.key(word)) && !everydayNames.mayBeTitle(NormalizedText.key(word));
    }
}
