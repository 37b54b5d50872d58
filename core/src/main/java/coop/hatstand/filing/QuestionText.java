package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Prose;
import java.util.Optional;

/** Makes a question of the words that ask it. */
final class QuestionText {
    private QuestionText() {
    }

    static Question question(int index, String number, Optional<String> section, Sheet sheet, String words) {
        String text = plain(sheet, words);
        return new Question("q" + index, number, section, text, Parts.of(text));
    }

    /** The words without markup, on one line. */
    static String plain(Sheet sheet, String words) {
        return Prose.of(sheet.blocks(words)).strip().replaceAll("\\s+", " ");
    }
}
