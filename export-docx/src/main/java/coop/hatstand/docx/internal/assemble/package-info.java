/** Puts a document together again from the paragraphs and tables of an edited draft, in whichever format it came back. */
package coop.hatstand.docx.internal.assemble;
