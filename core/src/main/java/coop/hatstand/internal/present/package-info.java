/** Turns a briefing into the document for one audience. */
package coop.hatstand.internal.present;
