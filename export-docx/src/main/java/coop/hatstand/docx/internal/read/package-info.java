/** Reads the parts of an edited Word draft: paragraphs, tables, comments, notes. */
package coop.hatstand.docx.internal.read;
