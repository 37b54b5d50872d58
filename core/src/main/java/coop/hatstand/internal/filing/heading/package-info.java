/** Recognises the headings of a form. */
package coop.hatstand.internal.filing.heading;
