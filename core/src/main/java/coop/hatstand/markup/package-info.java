/** Markdown, HTML and plain text to blocks and back, for exporters and readers. */
package coop.hatstand.markup;
