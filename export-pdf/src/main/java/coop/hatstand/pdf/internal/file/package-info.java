/** The PDF file format: objects, page tree, structure tree, bookmarks. */
package coop.hatstand.pdf.internal.file;
