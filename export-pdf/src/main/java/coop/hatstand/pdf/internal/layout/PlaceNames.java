package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.page.TaggedFile;

/** Registers positions in the document as targets of references and as bookmarks. */
final class PlaceNames {

    private static final float AIR = 8;

    private final TaggedFile file;
    private boolean questions;

    /**
     * Anchors of a file.
     *
     * @param questions whether the questions begin below what stands before them, on the same page
     */
    PlaceNames(TaggedFile file, boolean questions) {
        this.file = file;
        this.questions = questions;
    }

    /** The place where a part begins. */
    Box place(String id) {
        return new MarkerBox(top -> file.destinations().add(id, file.sheets().page(), top + AIR));
    }

    /** The place of a heading. */
    Box bookmark(int level, String words) {
        return new MarkerBox(top -> file.bookmarks().add(level, words, file.sheets().page(), top + AIR));
    }

    /** Whether this is the first question, and needs a page of its own; told once. */
    boolean firstQuestion() {
        boolean first = !questions;
        questions = true;
        return first;
    }
}
