/** Reads Loomio's exports of groups and polls. */
package coop.hatstand.internal.read.loomio;
