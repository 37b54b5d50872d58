package coop.hatstand.pdf;

/** Opens a structure element, when its place is reached. Not a lambda: one that holds something costs several times as much until it is compiled well. */
record Opening(StructureTree structure, Tag tag) implements Runnable {

    @Override
    public void run() {
        structure.open(tag);
    }
}
