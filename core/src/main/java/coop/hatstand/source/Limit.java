package coop.hatstand.source;

import java.util.Arrays;
import java.util.Optional;

/** A limit on what is read from a source, with its default and its maximum. Limits that cannot be changed are not here; docs/limits.md lists them all. */
public enum Limit {
    /** MiB of one text, table or mailbox, after unpacking. A part of a workbook may have twice as much, since XML takes more space. */
    SOURCE_MIB("source-mib", 64, 1_000),
    /** MiB of one Word draft, handout or briefing JSON, after unpacking. */
    PACKAGE_MIB("package-mib", 512, 2_000),
    /** Posts, mails or rows of one source. */
    POSTS("posts", 100_000, 10_000_000),
    /** Lines of people's text in one source. */
    LINES("lines", 500_000, 100_000_000),
    /** Answers and unfiled passages in one briefing, from all its sources. */
    ANSWERS("answers", 100_000, 10_000_000),
    /** Columns of a survey. */
    COLUMNS("columns", 2_000, 16_384),
    /** Characters of one cell, or of one text in JSON. */
    TEXT("text", 16_000_000, 500_000_000),
    /** Nested arrays and objects in a thread's JSON, or nested elements in a Word draft. */
    LEVELS("levels", 200, 1_000),
    /** Files in a workbook or Word draft. */
    PARTS("parts", 5_000, 65_535),
    /** How many times its packed size a Word draft, or the data in a handout, may unpack to. */
    RATIO("ratio", 200, 1_100),
    /** Files in a folder. */
    FILES("files", 10_000, 1_000_000);

    private final String id;
    private final int usual;
    private final int greatest;

    Limit(String id, int usual, int greatest) {
        this.id = id;
        this.usual = usual;
        this.greatest = greatest;
    }

    /** Its name in options and messages. */
    public String id() {
        return id;
    }

    /** The default. */
    public int usual() {
        return usual;
    }

    /** The highest value it can be set to. */
    public int greatest() {
        return greatest;
    }

    /** The limit with a name. */
    public static Optional<Limit> named(String id) {
        return Arrays.stream(values()).filter(limit -> limit.id.equals(id)).findFirst();
    }
}
