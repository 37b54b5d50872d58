/** Reads drafts that were saved as web pages. */
package coop.hatstand.docx.internal.web;
