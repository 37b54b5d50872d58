/** Recognises terms that people state in their own words. */
package coop.hatstand.internal.terms;
