/** Reads filled-in forms. */
package coop.hatstand.internal.read.form;
