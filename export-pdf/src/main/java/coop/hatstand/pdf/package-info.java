/**
 * The PDF handout: {@link coop.hatstand.pdf.PdfExporter} writes it, {@link coop.hatstand.pdf.HandoutReader} reads back
 * the briefing inside it.
 */
package coop.hatstand.pdf;
