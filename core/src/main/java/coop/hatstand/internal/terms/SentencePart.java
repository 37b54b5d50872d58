package coop.hatstand.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Words that are weighed together: a sentence, or what a colon, a dash, a line's end or a comma leaves of one, since people put terms before what they are about.
 *
 * @param words at least one
 * @param asks whether a question mark follows
 */
record SentencePart(List<Word> words, boolean asks) {
    private static final int MARKS = 3;
    /** What stands between commas is weighed by itself if it is no longer than "if you do not mind". */
    private static final int CLAUSE = 6;

    /** A sentence, its parts, and their short clauses. */
    static List<SentencePart> of(List<Word> sentence, String text) {
        List<SentencePart> parts = new ArrayList<>(List.of(new SentencePart(sentence, asks(sentence, text))));
        List<List<Word>> cut = cut(sentence, (before, word) -> parts(text, before.to(), word.from()));
        if (cut.size() > 1) {
            cut.forEach(words -> parts.add(new SentencePart(words, asks(words, text))));
        }
        for (List<Word> words : cut) {
            List<List<Word>> clauses = cut(words, (before, word) -> word.apart());
            if (clauses.size() > 1) {
                clauses.stream().filter(clause -> clause.size() <= CLAUSE).forEach(clause -> parts.add(new SentencePart(clause, asks(clause, text))));
            }
        }
        return parts;
    }

    private static List<List<Word>> cut(List<Word> words, BiPredicate<Word, Word> between) {
        List<List<Word>> cut = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || between.test(words.get(i - 1), words.get(i))) {
                cut.add(words.subList(from, i));
                from = i;
            }
        }
        return cut;
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
