package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.page.TaggedFile;

/** Registers positions in the document as targets of references and as bookmarks. */
final class PlaceNames {

    private static final float AIR = 8;

    private final TaggedFile file;
    private boolean begun;

    /**
     * Anchors of a file.
     *
     * @param begun whether what comes after the front page begins below it, on the same page
     */
    PlaceNames(TaggedFile file, boolean begun) {
        this.file = file;
        this.begun = begun;
    }

    /** The place where a part begins. */
    Box place(String id) {
        return new MarkerBox(top -> file.destinations().add(id, file.sheets().page(), top + AIR));
    }

    /** The place of a heading. */
    Box bookmark(int level, String words) {
        return new MarkerBox(top -> file.bookmarks().add(level, words, file.sheets().page(), top + AIR));
    }

    /** Whether this is the first section after the front page, and begins a page; told once. */
    boolean endsFront() {
        boolean first = !begun;
        begun = true;
        return first;
    }
}
