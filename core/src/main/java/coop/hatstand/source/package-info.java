/** Input: sources, the limits on what is read from them, and the errors for input that cannot be read. */
package coop.hatstand.source;
