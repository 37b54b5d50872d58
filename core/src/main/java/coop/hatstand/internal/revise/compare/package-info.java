/** Compares an edited document with the pack it was made from. */
package coop.hatstand.internal.revise.compare;
