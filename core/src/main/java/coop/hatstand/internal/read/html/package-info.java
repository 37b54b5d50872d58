/** Reads web pages saved from a browser. */
package coop.hatstand.internal.read.html;
