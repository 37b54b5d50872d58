/** Fonts, cut down to the glyphs in use, and the styles and colours text is set in. */
package coop.hatstand.pdf.internal.font;
