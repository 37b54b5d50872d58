/** Finds and replaces ranges of text, and keeps the markup around them. */
package coop.hatstand.internal.withhold.text;
