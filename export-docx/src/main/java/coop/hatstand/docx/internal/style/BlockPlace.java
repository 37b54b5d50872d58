package coop.hatstand.docx.internal.style;

import java.util.Optional;

/**
 * Where a block is, which decides its style.
 *
 * @param family what it is part of
 * @param nesting the lists and quotations around it
 * @param depth how many sections are around it
 * @param language the language people wrote in, if it is known and not the document's
 */
public record BlockPlace(StyleFamily family, Nesting nesting, int depth, Optional<String> language) {

    public static final BlockPlace TOP = new BlockPlace(StyleFamily.SECTION, Nesting.NONE, 0, Optional.empty());
    public static final BlockPlace GUIDANCE = new BlockPlace(StyleFamily.GUIDANCE, Nesting.NONE, 0, Optional.empty());

    public BlockPlace in(StyleFamily family) {
        return new BlockPlace(family, Nesting.NONE, depth, language);
    }

    public BlockPlace at(Nesting nesting) {
        return new BlockPlace(family, nesting, depth, language);
    }

    public BlockPlace speaking(Optional<String> language) {
        return new BlockPlace(family, nesting, depth, language);
    }

    public BlockPlace deeper() {
        return new BlockPlace(family, Nesting.NONE, depth + 1, language);
    }
}
