/** Answers that are nearly the same text: which belong together, and which words each has of its own. */
package coop.hatstand.internal.present.alike;
