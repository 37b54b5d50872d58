/** The edits found in a draft that came back, and the briefing that results. */
package coop.hatstand.revise;
