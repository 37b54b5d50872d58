/** Reads transcripts of talks. */
package coop.hatstand.internal.read.transcript;
