/** Where input comes from: sources and their limits, and the errors for input that cannot be read. */
package coop.hatstand.source;
