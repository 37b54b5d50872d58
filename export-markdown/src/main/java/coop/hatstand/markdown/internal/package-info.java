/** Writes a pack as Markdown and puts an edited draft together again. */
package coop.hatstand.markdown.internal;
