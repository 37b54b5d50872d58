package coop.hatstand.docx;

import java.util.Optional;

/**
 * Where a block stands.
 *
 * @param family what it is part of
 * @param nesting the lists and quotations around it
 * @param depth how many sections are around it
 * @param language what people's words are known to be in, where it is not the document's
 */
record Place(Family family, Nesting nesting, int depth, Optional<String> language) {

    static final Place TOP = new Place(Family.SECTION, Nesting.NONE, 0, Optional.empty());
    static final Place GUIDANCE = new Place(Family.GUIDANCE, Nesting.NONE, 0, Optional.empty());

    Place in(Family family) {
        return new Place(family, Nesting.NONE, depth, language);
    }

    Place at(Nesting nesting) {
        return new Place(family, nesting, depth, language);
    }

    Place speaking(Optional<String> language) {
        return new Place(family, nesting, depth, language);
    }

    Place deeper() {
        return new Place(family, Nesting.NONE, depth + 1, language);
    }
}
