package coop.hatstand.source;

import java.util.Arrays;
import java.util.Optional;

/** What is bounded in a stranger's source, and by how much unless somebody decides otherwise. What has no number here is fixed; docs/limits.md has all of it. */
public enum Limit {
    /** MiB of one text, table or mailbox, unpacked if it is packed; a part of a workbook may have twice as much, since XML takes more room. */
    SOURCE_MIB("source-mib", 64, 1_000),
    /** MiB of one Word draft, handout or briefing as JSON, unpacked. */
    PACKAGE_MIB("package-mib", 512, 2_000),
    /** Posts, mails or rows of one source. */
    POSTS("posts", 100_000, 10_000_000),
    /** Lines of what people wrote in one source. */
    LINES("lines", 500_000, 100_000_000),
    /** Answers and unfiled passages of all sources that make one briefing. */
    ANSWERS("answers", 100_000, 10_000_000),
    /** Columns of a survey. */
    COLUMNS("columns", 2_000, 16_384),
    /** Characters of one cell, or of one text in JSON. */
    TEXT("text", 16_000_000, 500_000_000),
    /** Arrays and objects of a thread's JSON, or elements of a Word draft, within each other. */
    LEVELS("levels", 200, 1_000),
    /** Files in a workbook or Word draft. */
    PARTS("parts", 5_000, 65_535),
    /** How many times its packed size a Word draft, or what a handout carries, may unpack to. */
    RATIO("ratio", 200, 1_100),
    /** Files of a folder. */
    FILES("files", 10_000, 1_000_000);

    private final String id;
    private final int usual;
    private final int greatest;

    Limit(String id, int usual, int greatest) {
        this.id = id;
        this.usual = usual;
        this.greatest = greatest;
    }

    /** Its name, as options and messages have it. */
    public String id() {
        return id;
    }

    /** How much is read unless somebody decides otherwise. */
    public int usual() {
        return usual;
    }

    /** The most that may be decided. */
    public int greatest() {
        return greatest;
    }

    /** The limit of a name. */
    public static Optional<Limit> named(String id) {
        return Arrays.stream(values()).filter(limit -> limit.id.equals(id)).findFirst();
    }
}
