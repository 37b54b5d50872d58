/** Learns and measures hints: which questions unfiled passages may belong to. */
package coop.hatstand.train.hint;
