/** Compares words: their normal form, their rarity, and the cue words that people use. */
package coop.hatstand.internal.filing.words;
