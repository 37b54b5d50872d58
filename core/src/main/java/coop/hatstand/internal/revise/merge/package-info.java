/** Two states of one briefing: what changed between them, and both put together. */
package coop.hatstand.internal.revise.merge;
