/** Takes the edits of a draft over into its briefing. */
package coop.hatstand.internal.revise.draft;
