/** Finds e-mail and web addresses in text. */
package coop.hatstand.internal.withhold.address;
