/** Decides which proposals to accept, by the best path through a post with learned weights. */
package coop.hatstand.internal.filing.path;
