/** Finds and replaces stretches of text, and keeps the markup around them. */
package coop.hatstand.internal.withhold.text;
