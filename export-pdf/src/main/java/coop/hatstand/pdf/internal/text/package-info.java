/** Breaks paragraphs into measured lines. */
package coop.hatstand.pdf.internal.text;
