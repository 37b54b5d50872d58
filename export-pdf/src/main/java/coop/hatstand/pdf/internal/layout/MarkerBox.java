package coop.hatstand.pdf.internal.layout;

import java.util.function.Consumer;

/** A box without height, for actions at a position, such as naming it or drawing a label beside what follows. */
record MarkerBox(Consumer<Float> action) implements Box {

    @Override
    public float height() {
        return 0;
    }

    @Override
    public void draw(float top) {
        action.accept(top);
    }
}
