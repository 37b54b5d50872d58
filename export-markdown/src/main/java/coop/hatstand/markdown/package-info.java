/** The Markdown pack, and the reader of edited Markdown drafts. */
package coop.hatstand.markdown;
