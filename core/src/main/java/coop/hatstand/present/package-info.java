/**
 * From a briefing, as one audience may have it, to the document that exporters render.
 *
 * <p>What stands where, and in which words, is decided here once for all formats. Nothing is taken out here: that was done before, so a
 * section is left out only where the briefing has nothing for it or the audience has no use for it.
 */
package coop.hatstand.present;
