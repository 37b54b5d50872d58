package coop.hatstand.docx;

/**
 * Where a block stands.
 *
 * @param family what it is part of
 * @param nesting the lists and quotations around it
 * @param depth how many sections are around it
 */
record Place(Family family, Nesting nesting, int depth) {

    static final Place TOP = new Place(Family.SECTION, Nesting.NONE, 0);
    static final Place GUIDANCE = new Place(Family.GUIDANCE, Nesting.NONE, 0);

    Place in(Family family) {
        return new Place(family, Nesting.NONE, depth);
    }

    Place at(Nesting nesting) {
        return new Place(family, nesting, depth);
    }

    Place deeper() {
        return new Place(family, Nesting.NONE, depth + 1);
    }
}
