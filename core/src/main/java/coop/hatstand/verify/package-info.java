/** What a text says of a briefing: its quotations and citations judged, one by one. */
package coop.hatstand.verify;
