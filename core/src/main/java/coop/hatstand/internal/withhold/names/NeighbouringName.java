package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.List;
import java.util.Optional;

/** Somebody else's name that a form stands within, as "Ed" does in "Ed Zitron". */
final class NeighbouringName {
    private final String text;
    private final TextWords words;
    private final NormalizedText normalizedText;
    private final NameBook.Match match;
    private final List<NameBook> books;
    private final EverydayNames everydayNames;
    private final int start;
    private final int end;

    NeighbouringName(String text, NormalizedText normalizedText, NameBook.Match match, List<NameBook> books) {
        this.text = text;
        this.words = new TextWords(text);
        this.normalizedText = normalizedText;
        this.match = match;
        this.books = books;
        this.everydayNames = books.get(0).everyday();
        this.start = normalizedText.from(match.start());
        this.end = normalizedText.to(match.wordEnd());
    }

    /** Whether another name goes on before or after it, as after "Ed" in "Ed Zitron". */
    boolean isThere() {
        return Character.isUpperCase(text.codePointAt(start)) && (nextName().isPresent() || nameBefore().isPresent());
    }

    /** The name it stands within. */
    String whole() {
        return nameBefore().map(word -> word + " ").orElse("") + text.substring(start, end) + nextName().orElse("");
    }

    private Optional<String> nextName() {
        if (end >= text.length() || text.charAt(end) != ' ' && text.charAt(end) != '\u00a0' && text.charAt(end) != '-') {
            return Optional.empty();
        }
        int word = end + 1;
        while (word < text.length() && text.charAt(word) == InlineText.SEAM) {
            word++;
        }
        int to = words.wordEnd(word);
        int next = Math.min(normalizedText.length(), match.wordEnd() + 1);
        boolean ours = books.stream().anyMatch(book -> book.at(normalizedText, next).isPresent());
        return !ours && isNameWord(text.substring(word, to)) ? Optional.of(text.substring(end, to)) : Optional.empty();
    }

    private Optional<String> nameBefore() {
        int to = start - 1;
        if (to <= 0 || text.charAt(to) != ' ' && text.charAt(to) != '\u00a0' && text.charAt(to) != '-') {
            return Optional.empty();
        }
        while (to > 0 && text.charAt(to - 1) == InlineText.SEAM) {
            to--;
        }
        int from = words.wordStart(to);
        String word = text.substring(from, to);
        return isNameWord(word) && !words.startsSentence(from, end) && books.stream().noneMatch(book -> isOurs(book, NormalizedText.of(word))) ? Optional.of(word) : Optional.empty();
    }

    /** Whether a word is a withheld name, or one with an ending on it. */
    private static boolean isOurs(NameBook book, NormalizedText word) {
        return book.isIn(word) || book.at(word, 0).filter(m -> m.joined() && m.form().kind() == NameForm.Kind.PART).isPresent();
    }

    private boolean isNameWord(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !everydayNames.contains(NormalizedText.key(word)) && !everydayNames.mayBeTitle(NormalizedText.key(word));
    }
}
