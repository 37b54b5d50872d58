/** The built-in readers, the choice among them, and the joining of pages of one topic. */
package coop.hatstand.internal.read;
