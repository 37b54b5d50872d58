/** Styles, lists, paragraphs and runs in WordprocessingML. */
package coop.hatstand.docx.internal.style;
