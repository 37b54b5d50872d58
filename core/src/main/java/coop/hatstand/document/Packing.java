package coop.hatstand.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pack was made with besides its audience and language, kept in drafts so that they are read back by it.
 *
 * @param hats the names of the hats that the pack is for; empty if it is for all
 * @param terms the id of the terms assumed where nobody stated any, such as {@code on-the-record}; empty for the usual ones
 * @param layout how it is laid out
 * @param compact whether it is to take few pages rather than much room; formats with pages then use smaller type
 */
public record Packing(List<String> hats, Optional<String> terms, Layout layout, boolean compact) {
    /** How packs are made unless somebody chooses otherwise. */
    public static final Packing USUAL = new Packing(List.of(), Optional.empty(), Layout.BRIEFING, false);

    public Packing {
        hats = List.copyOf(hats);
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(layout, "layout");
    }
}
