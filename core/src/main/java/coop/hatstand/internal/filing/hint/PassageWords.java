package coop.hatstand.internal.filing.hint;

import java.util.List;

/**
 * A text's words.
 *
 * @param words as they are written, in small letters, in their order
 * @param stems the numbers of those that say something by themselves, without their endings; in order of the numbers, as the following are
 * @param grams the numbers of the runs of letters in these
 * @param all the numbers of all words
 */
record PassageWords(List<String> words, int[] stems, int[] grams, int[] all) {
}
