/** Writes blocks and inlines as Markdown that reads back the same. */
package coop.hatstand.internal.markup.write;
