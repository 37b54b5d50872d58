package coop.hatstand.internal.terms;

import java.util.Arrays;
import java.util.List;

/**
 * What there is in a few words that may count for or against their stating terms: words, their beginnings, ends and letters, and words near one another.
 *
 * <p>Each is a place in the table of weights, found by hashing. Few of the places have a weight, so that what was never learned from hardly ever gets a stranger's.
 * The same in every language, so that nothing has to know which one it reads.
 */
final class Evidence {
    /** How many places there are. A power of two. */
    static final int PLACES = 1 << 22;
    private static final int STEM = 5;
    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final int END = 3;
    private static final int LETTERS = 4;
    private static final int IN_ORDER = 3;
    private static final int NEAR = 12;
    private static final int[] LENGTHS = {3, 6, 12};
    private int[] places = new int[256];
    private int count;

    /** The kinds of evidence. */
    private enum Kind { WORD, BEGINNING, ENDING, PIECE, PAIR, TRIPLE, APART, NEARBY, BEHIND_COMMA, QUESTION, LENGTH }

    private Evidence() {
    }

    static int[] of(SentencePart part) {
        Evidence evidence = new Evidence();
        List<Word> words = part.words();
        int[] stems = new int[words.size() + 2];
        stems[0] = 1;
        stems[stems.length - 1] = 2;
        for (int i = 0; i < words.size(); i++) {
            String word = Character.isDigit(words.get(i).folded().charAt(0)) ? "#" : words.get(i).folded();
            stems[i + 1] = start(word, STEM).hashCode();
            evidence.word(word);
            if (words.get(i).apart() && i > 0) {
                evidence.add(Kind.BEHIND_COMMA, stems[i + 1], 0);
            }
        }
        evidence.together(stems);
        if (part.asks()) {
            evidence.add(Kind.QUESTION, 0, 0);
        }
        evidence.add(Kind.LENGTH, (int) Arrays.stream(LENGTHS).filter(length -> words.size() > length).count(), 0);
        return Arrays.copyOf(evidence.places, evidence.count);
    }

    private static String start(String word, int letters) {
        return word.length() <= letters ? word : word.substring(0, letters);
    }

    private void word(String word) {
        add(Kind.WORD, word.hashCode(), 0);
        if (word.length() > SHORT) {
            add(Kind.BEGINNING, start(word, SHORT).hashCode(), 0);
            add(Kind.ENDING, word.substring(word.length() - END).hashCode(), 0);
        }
        if (word.length() > LONG) {
            add(Kind.BEGINNING, start(word, LONG).hashCode(), 0);
        }
        String edged = '<' + word + '>';
        for (int i = 0; i + LETTERS <= edged.length(); i++) {
            add(Kind.PIECE, edged.substring(i, i + LETTERS).hashCode(), 0);
        }
    }

    /** Words in order, and words that are merely near one another. */
    private void together(int[] stems) {
        for (int i = 0; i < stems.length; i++) {
            for (int j = i + 1; j < stems.length && j <= i + NEAR; j++) {
                if (j <= i + IN_ORDER) {
                    add(j == i + 1 ? Kind.PAIR : Kind.APART, stems[i], stems[j]);
                }
                add(Kind.NEARBY, Math.min(stems[i], stems[j]), Math.max(stems[i], stems[j]));
            }
            if (i + 2 < stems.length) {
                add(Kind.TRIPLE, stems[i] * 31 + stems[i + 1], stems[i + 2]);
            }
        }
    }

    private void add(Kind kind, int one, int other) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        int hash = (one * 0x9E3779B1 ^ other) * 0x85EBCA6B + kind.ordinal() * 0xC2B2AE35;
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 13) * 0x297A2D39;
        places[count++] = (hash ^ hash >>> 16) & PLACES - 1;
    }
}
