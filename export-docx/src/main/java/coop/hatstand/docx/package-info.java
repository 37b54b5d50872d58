/**
 * The Word draft: {@link coop.hatstand.docx.DocxExporter} writes it, and {@link coop.hatstand.docx.DocxDraftReader} reads
 * it back after somebody has edited it.
 */
package coop.hatstand.docx;
