/**
 * Learns the weights by which words are taken to state terms, from lines written for it, and measures them by what they were not learned from.
 *
 * <p>No part of the default build. The sentences of the library's own test ({@code unseen-terms.tsv}) are never learned from.
 */
package coop.hatstand.train.terms;
