/**
 * Turns a community's answers into a briefing you can speak from.
 *
 * <p>{@link coop.hatstand.Hatstand} is the one door. The way of the data, each arrow a package:
 *
 * <pre>
 * sources ─read→ Discussion ─filing→ Briefing ─withhold→ Briefing for one audience ─present→ Document ─export→ bytes
 * </pre>
 */
package coop.hatstand;
