/** Finds what a spokesperson should check before saying it. */
package coop.hatstand.internal.present.claim;
