/** Removes from a briefing what an audience may not have. */
package coop.hatstand.internal.withhold;
