package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Section;
import coop.hatstand.docx.internal.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections being read, the innermost last, and their direct content. */
final class SectionTree {

    private record Open(String id, Section.Role role, Section.Heading heading, int depth, List<Block> blocks) {

        Section close() {
            return new Section(id, role, heading, blocks);
        }
    }

    private final List<Block> top = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Facts.Fact> facts = new ArrayList<>();
    private final ListRebuilder rebuilder = new ListRebuilder();
    private Optional<Style> factStyle = Optional.empty();

    /** Starts a section, and ends those it does not stand in. */
    void open(String id, Section.Role role, Section.Heading heading, int depth) {
        closeFrom(depth);
        open.add(new Open(id, role, heading, depth, new ArrayList<>()));
    }

    /** The role of the section around one of a depth, if there is one. */
    Optional<Section.Role> roleAbove(int depth) {
        return open.stream().filter(section -> section.depth() < depth).reduce((outer, inner) -> inner).map(Open::role);
    }

    /** Adds an entry or a slot. */
    void add(Block block) {
        flush();
        into().add(block);
    }

    /** Adds a fact; those in one style, one after the other, are one block. */
    void fact(Facts.Fact fact, Style style) {
        if (!factStyle.equals(Optional.of(style))) {
            flush();
        }
        into().addAll(rebuilder.close());
        facts.add(fact);
        factStyle = Optional.of(style);
    }

    /** Where to add words that stand directly in the innermost section. */
    ListRebuilder words() {
        if (!facts.isEmpty()) {
            flush();
        }
        return rebuilder;
    }

    /** All the blocks; nothing may be added after this. */
    List<Block> close() {
        closeFrom(0);
        return top;
    }

    private void closeFrom(int depth) {
        flush();
        while (!open.isEmpty() && open.get(open.size() - 1).depth() >= depth) {
            Section closed = open.remove(open.size() - 1).close();
            into().add(closed);
        }
    }

    private void flush() {
        into().addAll(rebuilder.close());
        if (!facts.isEmpty()) {
            into().add(new Facts(facts));
            facts.clear();
        }
        factStyle = Optional.empty();
    }

    private List<Block> into() {
        return open.isEmpty() ? top : open.get(open.size() - 1).blocks();
    }
}
