package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;

/**
 * The limits on what is read of a stranger's package.
 *
 * @param source the file's name in messages
 */
public record PackageLimits(String source, Limits limits) {

    /** A letterhead with its pictures; its host chose it, so it has no need of limits of its own. */
    public static final PackageLimits TEMPLATE = new PackageLimits("template", Limits.USUAL.with(Limit.PACKAGE_MIB, 64).with(Limit.PARTS, 1_000));

    public static PackageLimits of(Source source) {
        return new PackageLimits(source.name(), source.limits());
    }
}
