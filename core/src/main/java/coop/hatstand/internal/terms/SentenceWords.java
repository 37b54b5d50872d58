package coop.hatstand.internal.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into sentences and their words. What stands in brackets is a sentence of its own. Linear; a sentence without end is cut. */
final class SentenceWords {
    private static final int LONGEST = 120;
    private static final String ENDS = ".!?…;。！？";
    private static final String BRACKETS = "()[]{}（）<>|";
    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private final String text;
    private final List<List<Word>> sentences = new ArrayList<>();
    private List<Word> sentence = new ArrayList<>();
    private boolean apart;

    private SentenceWords(String text) {
        this.text = text;
    }

    static List<List<Word>> of(String text) {
        return new SentenceWords(text).read();
    }

    /** A word in lower case, without accents. */
    static String folded(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    private List<List<Word>> read() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int to = Character.isLetterOrDigit(c) ? wordEnd(at) : at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                sentence.add(new Word(folded(joined(text.substring(at, to))), apart, at, to));
                apart = false;
            } else {
                between(c, to);
            }
            if (sentence.size() >= LONGEST) {
                end();
            }
            at = to;
        }
        end();
        return sentences;
    }

    /** Where a word ends: an apostrophe belongs to it in "don't", and parts two words in "l'anonymat". */
    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.codePointAt(to)) || Character.getType(text.codePointAt(to)) == Character.NON_SPACING_MARK || contracts(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private boolean contracts(int at) {
        boolean apostrophe = APOSTROPHES.indexOf(text.charAt(at)) >= 0 && at > 0 && at + 1 < text.length();
        return apostrophe && Character.toLowerCase(text.charAt(at - 1)) == 'n' && Character.toLowerCase(text.charAt(at + 1)) == 't'
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private static String joined(String word) {
        return word.chars().allMatch(Character::isLetterOrDigit) ? word : APOSTROPHE.matcher(word).replaceAll("");
    }

    private void between(int c, int next) {
        boolean blankNext = next >= text.length() || Character.isWhitespace(text.codePointAt(next)) || "\"'”’»)*_".indexOf(text.charAt(next)) >= 0;
        boolean emptyLine = c == '\n' && next < text.length() && text.charAt(next) == '\n';
        boolean fullStop = ENDS.indexOf(c) >= 0 && (c > 127 || c != '.' || blankNext && !initial());
        if (BRACKETS.indexOf(c) >= 0 || emptyLine || fullStop) {
            end();
        } else if (",:–—\n\"“”„«»*_/".indexOf(c) >= 0 || c == '-' && blankNext) {
            apart = true;
        }
    }

    /** Whether a full stop follows a single letter, as in "P.S." and "J. P.", and ends nothing. */
    private boolean initial() {
        String last = sentence.isEmpty() ? "" : sentence.get(sentence.size() - 1).folded();
        return last.length() == 1 && Character.isLetter(last.charAt(0));
    }

    private void end() {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            sentence = new ArrayList<>();
        }
        apart = false;
    }
}
