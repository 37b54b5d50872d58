/**
 * The PDF handout: {@link coop.hatstand.pdf.PdfExporter} writes it, {@link coop.hatstand.pdf.HandoutReader} takes the briefing out of it again.
 *
 * <p>From the outside in: parts of a document ({@code Parts} and what it calls) are set in type ({@code Typesetter}, {@code LineBreaker}, {@code Fonts}),
 * flow over pages ({@code Flow}) and are drawn and tagged at once ({@code Pen}, {@code StructureTree}), so that nothing but open
 * elements and the current page is held in memory.
 */
package coop.hatstand.pdf;
