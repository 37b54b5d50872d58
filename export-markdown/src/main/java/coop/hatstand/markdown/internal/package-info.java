/** Writes a pack as Markdown, and reassembles an edited draft. */
package coop.hatstand.markdown.internal;
