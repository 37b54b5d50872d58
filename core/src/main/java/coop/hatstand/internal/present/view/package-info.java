/** A briefing as the pages of one pack see it: look-ups, counts, entries and credits that several pages share. */
package coop.hatstand.internal.present.view;
