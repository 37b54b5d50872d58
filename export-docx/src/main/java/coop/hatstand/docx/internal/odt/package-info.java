/** Reads drafts that were saved as OpenDocument text. */
package coop.hatstand.docx.internal.odt;
