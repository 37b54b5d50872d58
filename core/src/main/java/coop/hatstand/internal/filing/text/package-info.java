/** A post's text in lines, with the labels, quotations, sign-offs and trailers in it. */
package coop.hatstand.internal.filing.text;
