/** Terms of use as people state them in their own words. */
package coop.hatstand.internal.terms;
