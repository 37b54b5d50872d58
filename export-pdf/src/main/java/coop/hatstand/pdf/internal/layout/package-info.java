/** Lays a document's blocks out in boxes that flow down the pages. */
package coop.hatstand.pdf.internal.layout;
