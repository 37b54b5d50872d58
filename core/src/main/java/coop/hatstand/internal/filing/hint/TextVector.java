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
}
