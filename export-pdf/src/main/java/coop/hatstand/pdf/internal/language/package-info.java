/** Finds the language and direction of text. */
package coop.hatstand.pdf.internal.language;
