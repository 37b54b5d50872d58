/** Reads threads kept as a Markdown file. */
package coop.hatstand.internal.read.archive;
