/** Briefings as Markdown, to post back to a forum or to edit as text. */
package coop.hatstand.markdown;
