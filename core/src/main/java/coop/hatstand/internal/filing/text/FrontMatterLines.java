package coop.hatstand.internal.filing.text;

/** The block of fields between lines of hyphens at the head of a file. */
public final class FrontMatterLines {
    private static final String FENCE = "---";

    private FrontMatterLines() {
    }

    /** The index of the line after the block, or 0 if there is none. */
    public static int end(PostText postText) {
        if (!postText.lines().get(0).text().strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < postText.lines().size(); i++) {
            if (postText.lines().get(i).text().strip().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }
}
