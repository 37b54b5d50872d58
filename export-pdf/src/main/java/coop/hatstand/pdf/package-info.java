/**
 * The PDF handout: {@link coop.hatstand.pdf.PdfExporter} writes it, and {@link coop.hatstand.pdf.HandoutReader} reads
 * back the briefing embedded in it.
 */
package coop.hatstand.pdf;
