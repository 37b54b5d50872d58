package coop.hatstand.pdf;

/** Makes places of the document known: as the target of references, and in the bookmarks. */
final class Anchors {

    private static final float AIR = 8;

    private final Destinations destinations;
    private final Bookmarks bookmarks;
    private boolean questions;

    /**
     * Anchors of a file.
     *
     * @param questions whether the questions begin below what stands before them, on the same page
     */
    Anchors(TaggedWriter writer, boolean questions) {
        this.questions = questions;
        destinations = writer.destinations();
        bookmarks = new Bookmarks(writer);
    }

    /** The place where a part begins. */
    Box place(String id) {
        return new Mark(top -> destinations.add(id, top + AIR));
    }

    /** The place of a heading. */
    Box bookmark(int level, String words) {
        return new Mark(top -> bookmarks.add(level, words, top + AIR));
    }

    /** Whether this is the first question, and needs a page of its own; told once. */
    boolean firstQuestion() {
        boolean first = !questions;
        questions = true;
        return first;
    }
}
