/** Finds the names of withheld people in text, however they are written. */
package coop.hatstand.internal.withhold.names;
