/** Decides which proposals hold: the best path through a post, by learned weights. */
package coop.hatstand.internal.filing.path;
