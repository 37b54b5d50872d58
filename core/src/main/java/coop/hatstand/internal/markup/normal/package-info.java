/** Brings blocks and inlines into the normal form that reading Markdown returns and writing it starts from. */
package coop.hatstand.internal.markup.normal;
