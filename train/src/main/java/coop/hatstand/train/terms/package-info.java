/**
 * Learns the weights for recognising stated terms, from sentences and passages written for it, and measures them on others.
 *
 * <p>Not part of the default build. The sentences of the library's own test ({@code unseen-terms.tsv}) are never learned from.
 */
package coop.hatstand.train.terms;
