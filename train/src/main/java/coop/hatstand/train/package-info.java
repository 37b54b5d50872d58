/**
 * Learns the weights for filing from threads, forms and surveys whose answers people have labelled, and measures them.
 *
 * <p>Not part of the default build. Each set is judged by weights learned without its source: {@code train/run table DIR}.
 */
package coop.hatstand.train;
