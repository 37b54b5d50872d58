package coop.hatstand.internal.verify;

import java.util.List;

/** The lines of a text that its words stand in, found again by the words after its markup was read. */
final class LineNumbers {
    private static final int SAME = 3;
    private static final int FAR = 4_000;
    /** Words are counted up to a place that is not too far into a piece. */
    private static final int MOST_BEFORE = 10_000;
    private final List<WordToken> words;
    private final int[] lines;
    private int reached;

    LineNumbers(String text) {
        words = WordTokens.of(text);
        lines = new int[words.size()];
        int line = 1;
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            for (; at < words.get(i).start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            lines[i] = line;
        }
    }

    /** The number of the word that the next piece of the text starts with. Pieces come in order. */
    int next(String piece) {
        int found = find(WordTokens.of(piece.substring(0, Math.min(piece.length(), 60))), reached);
        reached = Math.min(words.size(), found + WordTokens.of(piece).size());
        return found;
    }

    /** The line of a place within a piece that starts with a word. */
    int line(int from, String piece, int at) {
        int end = Math.min(piece.length(), at + 60);
        int before = at < MOST_BEFORE ? WordTokens.of(piece.substring(0, at)).size() : 0;
        int found = find(WordTokens.of(piece.substring(at, end)), Math.min(words.size(), from + before));
        return lines.length == 0 ? 1 : lines[Math.min(found, lines.length - 1)];
    }

    /** Where some words first stand from a word on; that word if they stand nowhere near. */
    private int find(List<WordToken> sought, int from) {
        int length = Math.min(SAME, sought.size());
        int end = Math.min(words.size() - length, from + FAR);
        for (int i = from; length > 0 && i <= end; i++) {
            int same = 0;
            while (same < length && words.get(i + same).key().equals(sought.get(same).key())) {
                same++;
            }
            if (same == length) {
                return i;
            }
        }
        return from;
    }
}
