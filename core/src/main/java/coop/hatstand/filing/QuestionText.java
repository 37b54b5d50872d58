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
        return Prose.of(sheet.blocks(even(words))).strip().replaceAll("\\s+", " ");
    }

    /** Without a closing mark of bold whose opening one stood before the number. */
    private static String even(String words) {
        int last = words.lastIndexOf("**");
        boolean odd = words.replace("**", "").length() % 4 != words.length() % 4;
        return last >= 0 && odd ? words.substring(0, last) + words.substring(last + 2) : words;
    }
}
