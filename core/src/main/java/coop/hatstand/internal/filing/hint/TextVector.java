package coop.hatstand.internal.filing.hint;

/**
 * A text as a direction among words: two texts are alike as far as they point the same way.
 *
 * @param words the words by their places in the vocabulary, in order
 * @param parts the part of each, in ten-thousandths; their squares sum up to the whole's square
 */
record TextVector(int[] words, int[] parts) {
    /** The length of every vector. */
    static final int WHOLE = 10_000;

    /** How alike two texts are, from 0 to {@link #WHOLE}. */
    int likeness(TextVector other) {
        long sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            if (words[i] == other.words[j]) {
                sum += (long) parts[i++] * other.parts[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (int) (sum / WHOLE);
    }

    /** Which part of this text, by its words' squares, the other has too, from 0 to {@link #WHOLE}. */
    int heldBy(TextVector other) {
        long sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
            if (words[i] == other.words[j]) {
                sum += (long) parts[i] * parts[i++];
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (int) (sum / WHOLE);
    }
}
