/** Applies the edits in a draft to its briefing. */
package coop.hatstand.internal.revise.draft;
