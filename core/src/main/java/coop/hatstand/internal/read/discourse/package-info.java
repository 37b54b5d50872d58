/** Reads Discourse topics, as JSON or as raw text. */
package coop.hatstand.internal.read.discourse;
