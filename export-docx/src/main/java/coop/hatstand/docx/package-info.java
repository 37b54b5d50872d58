/**
 * Word drafts (Office Open XML, ECMA-376): {@link coop.hatstand.docx.DocxExporter} writes a briefing for people to edit, and
 * {@link coop.hatstand.docx.DocxDraftReader} reads it back when they have.
 *
 * <p>The body is streamed; nothing holds it as a tree. What Word cannot say in its own means, such as whether a section is a question,
 * stands in a custom XML part beside the briefing's JSON.
 */
package coop.hatstand.docx;
