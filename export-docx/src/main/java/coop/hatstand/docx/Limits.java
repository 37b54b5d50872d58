package coop.hatstand.docx;

/**
 * How much of a stranger's file is read before it is refused.
 *
 * @param entries files in the archive
 * @param bytes of all of them, unpacked
 * @param depth of elements within elements
 * @param ratio of unpacked to packed bytes, once {@link #RATIO_FROM} bytes are unpacked
 */
record Limits(int entries, long bytes, int depth, int ratio) {

    /** Tables in tables in content controls, and then as much again. */
    private static final int DEPTH = 200;

    /** A letterhead with its pictures. */
    static final Limits TEMPLATE = new Limits(1_000, 64L << 20, DEPTH, 200);

    /** A draft of a hundred thousand answers. */
    static final Limits DRAFT = new Limits(2_000, 1L << 29, DEPTH, 200);

    /** Small files may pack well. */
    static final long RATIO_FROM = 1L << 20;
}
