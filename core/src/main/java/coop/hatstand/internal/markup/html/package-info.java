/** Converts HTML to blocks. jsoup is used only here, in {@link coop.hatstand.markup} and in the reader of saved pages. */
package coop.hatstand.internal.markup.html;
