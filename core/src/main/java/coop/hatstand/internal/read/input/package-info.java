/** What all readers share: decoding, limits, JSON from strangers, dates. */
package coop.hatstand.internal.read.input;
