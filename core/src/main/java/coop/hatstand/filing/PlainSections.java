package coop.hatstand.filing;

import java.util.List;
import java.util.Optional;

/** Headings that nothing marks as such: a short line right above a list that starts over, "Part B: practice". */
final class PlainSections {
    private static final int MOST_WORDS = 12;

    private PlainSections() {
    }

    /** The heading right above a line, if there is one. */
    static Optional<Header> above(Sheet sheet, int line) {
        int at = line - 1;
        while (at >= 0 && sheet.lines().get(at).blank()) {
            at--;
        }
        if (at < 0 || !sheet.lines().get(at).open() || at > 0 && !sheet.lines().get(at - 1).blank()) {
            return Optional.empty();
        }
        Line heading = sheet.lines().get(at);
        String text = QuestionText.plain(sheet, heading.text()).replaceFirst("\\s*:$", "");
        List<String> words = Likeness.words(text);
        boolean plain = !words.isEmpty() && words.size() <= MOST_WORDS && !QuestionMark.in(text) && !text.endsWith(".") && !text.endsWith(",");
        return plain ? Optional.of(new Header(at, at + 1, sheet.start(at + 1), Header.PLAIN, Optional.empty(), text, words)) : Optional.empty();
    }
}
