/** Documents as Markdown, to post or to edit, and edited ones back. */
package coop.hatstand.markdown;
