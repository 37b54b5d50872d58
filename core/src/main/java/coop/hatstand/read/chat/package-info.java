/** Reads conversations as chat programs export them. */
package coop.hatstand.read.chat;
