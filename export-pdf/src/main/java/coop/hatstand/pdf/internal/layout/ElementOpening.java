package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.file.StructureTree;

/** Opens a structure element when its position is reached. Not a lambda, because a capturing lambda costs several times as much until it is compiled. */
record ElementOpening(StructureTree structure, StructureTag tag) implements Runnable {

    @Override
    public void run() {
        structure.open(tag);
    }
}
