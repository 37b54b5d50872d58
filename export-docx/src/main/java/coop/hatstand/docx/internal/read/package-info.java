/** Reads an edited Word draft back into a document. */
package coop.hatstand.docx.internal.read;
