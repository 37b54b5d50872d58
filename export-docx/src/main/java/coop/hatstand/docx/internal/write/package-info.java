/** Writes a document as a Word draft. */
package coop.hatstand.docx.internal.write;
