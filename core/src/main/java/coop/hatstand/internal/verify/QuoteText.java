package coop.hatstand.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation, and where it says that it changed them: an ellipsis leaves words out, square brackets replace or add some, brackets within a word
 * change its letters ("[T]he", "co-op[s]"), and [sic] marks a word that may be corrected.
 */
final class QuoteText {
    /** What stands between a word and the one before. */
    enum Gap {
        NONE, ELLIPSIS, BRACKET
    }

    /**
     * A word of the quotation.
     *
     * @param other the word without its letters in brackets; the same as the word if it has none
     * @param corrected whether it may be a correction
     * @param before what it follows
     */
    record Word(WordToken token, String other, boolean corrected, Gap before) {
    }

    private static final Pattern MARK = Pattern.compile(
            "[\\[(]\\s{0,3}(?:…|\\.{2,6})\\s{0,3}[\\])]|…|\\.{3,6}|\\.(?: \\.){2,3}|\\[[^\\[\\]]{0,300}]");
    private static final Pattern SIC = Pattern.compile("\\[\\s*sic\\W*]", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LETTERS = 5;
    private static final char UNSEEN = '\u00ad';

    private final String text;
    private final StringBuilder plain;
    private final List<int[]> ellipses = new ArrayList<>();
    private final List<int[]> brackets = new ArrayList<>();
    private final List<int[]> letters = new ArrayList<>();
    private final List<Integer> sics = new ArrayList<>();

    private QuoteText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text);
    }

    /** The words between two places of a text. */
    static List<Word> of(String text, int start, int end, Predicate<String> known) {
        return new QuoteText(text.substring(start, end)).words(start, known);
    }

    private List<Word> words(int offset, Predicate<String> known) {
        for (Matcher mark = MARK.matcher(text); mark.find(); ) {
            mark(mark.start(), mark.end(), mark.group());
        }
        List<WordToken> tokens = WordTokens.of(plain.toString(), known);
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            WordToken token = tokens.get(i);
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
            int at = token.end();
            boolean corrected = sics.stream().anyMatch(sic -> sic >= at && sic <= next);
            words.add(new Word(new WordToken(token.key(), token.start() + offset, token.end() + offset), other(token), corrected, gap(from, token.start())));
            from = token.end();
        }
        return words;
    }

    private void mark(int start, int end, String mark) {
        boolean bracket = mark.startsWith("[") && mark.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean within = start > 0 && Character.isLetter(text.charAt(start - 1)) || end < text.length() && Character.isLetter(text.charAt(end));
        if (bracket && within && mark.length() <= MOST_LETTERS + 2) {
            plain.setCharAt(start, UNSEEN);
            plain.setCharAt(end - 1, UNSEEN);
            letters.add(new int[] {start, end});
            return;
        }
        for (int i = start; i < end; i++) {
            plain.setCharAt(i, ' ');
        }
        if (SIC.matcher(mark).matches()) {
            sics.add(start);
        } else {
            (bracket ? brackets : ellipses).add(new int[] {start, end});
        }
    }

    private Gap gap(int from, int to) {
        return within(ellipses, from, to) ? Gap.ELLIPSIS : within(brackets, from, to) ? Gap.BRACKET : Gap.NONE;
    }

    private static boolean within(List<int[]> marks, int from, int to) {
        return marks.stream().anyMatch(mark -> mark[0] >= from && mark[1] <= to);
    }

    private String other(WordToken token) {
        StringBuilder other = new StringBuilder(plain.substring(token.start(), token.end()));
        for (int[] mark : letters) {
            if (mark[0] < token.end() && mark[1] > token.start()) {
                for (int i = Math.max(mark[0], token.start()); i < Math.min(mark[1], token.end()); i++) {
                    other.setCharAt(i - token.start(), UNSEEN);
                }
            }
        }
        return WordTokens.key(other.toString());
    }
}
