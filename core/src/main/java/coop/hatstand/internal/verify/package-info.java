/** Checks the quotations of a text against a briefing. */
package coop.hatstand.internal.verify;
