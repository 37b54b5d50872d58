/** A project and its texts, and how they are written. */
package coop.hatstand.qda.internal;
