/** Drawing on pages, and the tagged file they make up. */
package coop.hatstand.pdf.internal.page;
