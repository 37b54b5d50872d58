package coop.hatstand.cli;

import coop.hatstand.Pack;

/** Lets tests of other packages ask what the command would call a file. */
public final class FileNames {
    private FileNames() {
    }

    /** The name without the format's ending. */
    public static String of(Pack pack) {
        return FileName.of(pack);
    }
}
