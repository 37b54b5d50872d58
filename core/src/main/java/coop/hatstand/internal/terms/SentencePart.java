package coop.hatstand.internal.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are weighed together: a sentence, or what a colon, a dash or a line's end leaves of one, since people put terms before what they are about.
 *
 * @param words at least one
 * @param part how much of its sentence it is
 * @param asks whether a question mark follows
 */
record SentencePart(List<Word> words, Part part, boolean asks) {
    private static final int MARKS = 3;

    /** How much of a sentence. */
    enum Part { WHOLE, HEAD, REST }

    /** A sentence and its pieces. */
    static List<SentencePart> of(List<Word> sentence, String text) {
        List<SentencePart> sentenceParts = new ArrayList<>(List.of(new SentencePart(sentence, Part.WHOLE, asks(sentence, text))));
        int from = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            boolean last = i == sentence.size();
            if (last && from > 0 || !last && parts(text, sentence.get(i - 1).to(), sentence.get(i).from())) {
                List<Word> words = sentence.subList(from, i);
                sentenceParts.add(new SentencePart(words, from == 0 ? Part.HEAD : Part.REST, asks(words, text)));
                from = i;
            }
        }
        return sentenceParts;
    }

    private static boolean asks(List<Word> words, String text) {
        int end = words.get(words.size() - 1).to();
        return text.substring(end, Math.min(text.length(), end + MARKS)).indexOf('?') >= 0;
    }

    private static boolean parts(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && (i > from && text.charAt(i - 1) == ' ' || i + 1 < to && text.charAt(i + 1) == ' ');
            if (":–—\n;".indexOf(c) >= 0 || hyphen) {
                return true;
            }
        }
        return false;
    }
}
