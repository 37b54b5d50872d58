/** Reads threads archived as a Markdown file with a heading above each post. */
package coop.hatstand.internal.read.archive;
