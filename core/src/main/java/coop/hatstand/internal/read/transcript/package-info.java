/** Reads transcripts, minutes, interviews and shared pads. */
package coop.hatstand.internal.read.transcript;
