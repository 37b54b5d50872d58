/** The Markdown pack: {@link coop.hatstand.markdown.MarkdownExporter} writes it, and {@link coop.hatstand.markdown.MarkdownDraftReader} reads an edited draft back. */
package coop.hatstand.markdown;
