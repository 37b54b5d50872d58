/** What all readers share: bytes to text, limits, JSON from strangers, dates. */
package coop.hatstand.internal.read.input;
