/** Fonts, cut down to the glyphs in use, and the styles and colours of text. */
package coop.hatstand.pdf.internal.font;
