/** The edits that a draft came back with, and the briefing they make. */
package coop.hatstand.revise;
