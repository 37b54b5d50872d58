package coop.hatstand.internal.filing.text;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question of the words that ask it. */
public final class QuestionText {
    private static final Pattern SENTENCE = Pattern.compile("[^" + QuestionMark.ANY + "!.]*(?:[" + QuestionMark.ANY + "!.](?!\\s|$)[^" + QuestionMark.ANY + "!.]*)*[" + QuestionMark.ANY + "!.]*[\"”’»)]*(?=\\s|$)");
    private static final int SHORT = 2;

    private QuestionText() {
    }

    public static Question question(int index, String number, Optional<String> section, PostText postText, String words) {
        String text = plain(postText, words);
        return new Question("q" + index, number, section, text, parts(text));
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

    /**
     * A question's text in its sub-questions; joined by spaces they are the text again. A part ends with a sentence that asks, and never within
     * one. A sentence of one or two words ("Why?") belongs to the part before it, and one that does not ask
     * to the part after it.
     */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String sentence : sentences(text)) {
            boolean asks = QuestionMark.in(sentence);
            if (asks && !parts.isEmpty() && statement.isEmpty() && WordLikeness.words(sentence).size() <= SHORT) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + sentence);
            } else if (asks) {
                parts.add(statement + sentence);
                statement.setLength(0);
            } else {
                statement.append(sentence).append(' ');
            }
        }
        if (!statement.isEmpty() && parts.isEmpty()) {
            parts.add(statement.toString().strip());
        } else if (!statement.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + statement.toString().strip());
        }
        return List.copyOf(parts);
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (Matcher m = SENTENCE.matcher(text); m.find(); ) {
            if (!m.group().isBlank()) {
                sentences.add(m.group().strip());
            }
        }
        return sentences;
    }
}
