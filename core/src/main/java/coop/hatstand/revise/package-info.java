/**
 * Takes home what people did to a draft: compares it with the pack it was, and makes of each difference an edit of the briefing.
 *
 * <p>What was not touched stays as the briefing had it, to the letter; what cannot be placed is told in full, never dropped.
 */
package coop.hatstand.revise;
