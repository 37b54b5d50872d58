/**
 * Word drafts (Office Open XML, ECMA-376): {@link coop.hatstand.docx.DocxExporter} writes a briefing for people to edit.
 *
 * <p>The body is streamed; nothing holds it as a tree. What Word cannot say in its own means, such as whether a section is a question,
 * stands in a custom XML part beside the briefing's JSON.
 */
package coop.hatstand.docx;
