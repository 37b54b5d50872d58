package coop.hatstand.internal.filing.text;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Prose;
import java.util.Optional;

/** Makes a question of the words that ask it. */
public final class QuestionText {
    private QuestionText() {
    }

    public static Question question(int index, String number, Optional<String> section, PostText postText, String words) {
        String text = plain(postText, words);
        return new Question("q" + index, number, section, text, QuestionParts.of(text));
    }

    /** The words without markup, on one line. */
    public static String plain(PostText postText, String words) {
        return Prose.of(postText.blocks(even(words))).strip().replaceAll("\\s+", " ");
    }

    /** Without a closing mark of bold whose opening one stood before the number. */
    private static String even(String words) {
        int last = words.lastIndexOf("**");
        boolean odd = words.replace("**", "").length() % 4 != words.length() % 4;
        return last >= 0 && odd ? words.substring(0, last) + words.substring(last + 2) : words;
    }
}
