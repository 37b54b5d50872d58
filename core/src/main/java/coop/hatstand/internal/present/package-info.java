/** Turns a briefing into the document that one audience reads. */
package coop.hatstand.internal.present;
