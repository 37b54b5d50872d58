/**
 * The Word draft: {@link coop.hatstand.docx.DocxExporter} writes it, {@link coop.hatstand.docx.DocxDraftReader} reads it
 * back after somebody edited it.
 */
package coop.hatstand.docx;
