/** Styles, lists, paragraphs and runs as WordprocessingML has them. */
package coop.hatstand.docx.internal.style;
