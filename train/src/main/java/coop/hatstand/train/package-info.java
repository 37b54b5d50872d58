/**
 * Learns the weights that filing decides by from sets of threads, forms and surveys whose answers people have labelled, and measures them.
 *
 * <p>No part of the default build. A set is judged by weights learned without its source: {@code train/run table DIR}.
 */
package coop.hatstand.train;
