/** Lays out a document's blocks in boxes and places these down the pages. */
package coop.hatstand.pdf.internal.layout;
