package coop.hatstand.filing;

/** The block of fields between lines of hyphens at the head of a file. */
final class FrontMatterLines {
    private static final String FENCE = "---";

    private FrontMatterLines() {
    }

    /** The index of the line after the block, or 0 if there is none. */
    static int end(Sheet sheet) {
        if (!sheet.lines().get(0).text().strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < sheet.lines().size(); i++) {
            if (sheet.lines().get(i).text().strip().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }
}
