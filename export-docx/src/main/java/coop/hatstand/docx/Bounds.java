package coop.hatstand.docx;

import coop.hatstand.document.Limit;
import coop.hatstand.document.Limits;
import coop.hatstand.document.Source;

/**
 * How much of a stranger's file is read before it is refused.
 *
 * @param source what the file is called
 */
record Bounds(String source, Limits limits) {

    /** A letterhead with its pictures; its host chose it, so it has no need of limits of its own. */
    static final Bounds TEMPLATE = new Bounds("template", Limits.USUAL.with(Limit.PACKAGE_MIB, 64).with(Limit.PARTS, 1_000));

    /** Small files may pack well. */
    static final long RATIO_FROM = 1L << 20;

    static Bounds of(Source source) {
        return new Bounds(source.name(), source.limits());
    }
}
