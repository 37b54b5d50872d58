/** Converts Markdown, HTML and plain text to blocks, and blocks to Markdown, for exporters and readers. */
package coop.hatstand.markup;
