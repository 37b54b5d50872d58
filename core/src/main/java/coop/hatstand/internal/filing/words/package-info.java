/** Words compared: their normal form, their rarity, and the cues that people use. */
package coop.hatstand.internal.filing.words;
