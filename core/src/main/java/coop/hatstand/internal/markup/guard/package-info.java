/** Keeps text made to break the Markdown parser away from it. */
package coop.hatstand.internal.markup.guard;
