/** Which language and direction a text has. */
package coop.hatstand.pdf.internal.language;
