/** Draws on pages and assembles them into a tagged file. */
package coop.hatstand.pdf.internal.page;
