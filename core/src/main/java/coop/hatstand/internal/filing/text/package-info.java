/** Splits a post's text into lines, and finds the labels, quotations, sign-offs and trailers in it. */
package coop.hatstand.internal.filing.text;
