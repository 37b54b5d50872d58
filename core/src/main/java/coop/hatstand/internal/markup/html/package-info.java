/** Reads HTML into blocks; jsoup is used here and in {@link coop.hatstand.markup} only. */
package coop.hatstand.internal.markup.html;
