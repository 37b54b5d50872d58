/**
 * The format-neutral tree that every exporter renders.
 *
 * <p>A {@link coop.hatstand.document.Document} is all an exporter is given: what is not in it cannot leak.
 * Blocks and inlines are sealed and visited, so that a kind an exporter forgot does not compile;
 * {@link coop.hatstand.document.TreeWalker} walks through them at any depth, and prints the words of a kind that was forgotten.
 */
package coop.hatstand.document;
