/** Reads what was spoken and written down with the speakers' names: transcripts, minutes, interviews, shared pads. */
package coop.hatstand.read.transcript;
