/** The normal form of blocks and inlines that reading Markdown gives and writing it starts from. */
package coop.hatstand.internal.markup.normal;
