package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Somewhere in a draft where words may stand that belong to an answer elsewhere. Not safe to share between threads. */
public final class StrayPlace {
    /** More strays than anybody leaves; beyond, only blocks that are the same are recognised. */
    private static final int MOST_COMPARED = 200;
    private final String id;
    private final String section;
    private final boolean loose;
    private final List<Block> blocks;
    /** How each block looks; empty for those that are the place's own. */
    private final List<String> strange = new ArrayList<>();
    private final Consumer<List<Block>> put;
    private boolean changed;

    private StrayPlace(String id, String section, boolean loose, List<Block> blocks, List<Block> own, Consumer<List<Block>> put) {
        this.id = id;
        this.section = section;
        this.loose = loose;
        this.blocks = new ArrayList<>(blocks);
        this.put = put;
        List<String> known = new ArrayList<>(own.stream().map(ComparableText::look).toList());
        blocks.stream().map(ComparableText::look).forEach(look -> strange.add(known.remove(look) ? "" : look));
    }

    /** @param put takes what is left in the place */
    public static StrayPlace loose(String section, List<Block> blocks, List<Block> own, Consumer<List<Block>> put) {
        return new StrayPlace("", section, true, blocks, own, put);
    }

    /** @param put takes what is left in the place */
    public static StrayPlace entry(String id, String section, List<Block> blocks, List<Block> own, Consumer<List<Block>> put) {
        return new StrayPlace(id, section, false, blocks, own, put);
    }

    public String id() {
        return id;
    }

    public String section() {
        return section;
    }

    public boolean isLoose() {
        return loose;
    }

    /** Takes out the first blocks in a row that look like some that are missing. */
    public List<Block> take(List<String> missing) {
        int from = 0;
        while (from < blocks.size() && !missing.contains(strange.get(from))) {
            from++;
        }
        int to = from;
        while (to < blocks.size() && missing.contains(strange.get(to))) {
            to++;
        }
        return taken(from, to);
    }

    /** Takes out the blocks in a row that are strange here, from the first that looks like a missing one or has most of its words. */
    public List<Block> takeLike(List<String> missing) {
        int from = 0;
        while (from < blocks.size() && !isLike(from, missing)) {
            from++;
        }
        int to = from;
        while (to < blocks.size() && !strange.get(to).isEmpty()) {
            to++;
        }
        return taken(from, to);
    }

    private List<Block> taken(int from, int to) {
        List<Block> taken = List.copyOf(blocks.subList(from, to));
        blocks.subList(from, to).clear();
        strange.subList(from, to).clear();
        changed |= from < to;
        return taken;
    }

    private boolean isLike(int at, List<String> missing) {
        String look = strange.get(at);
        return !look.isEmpty() && (missing.contains(look) || strange.size() <= MOST_COMPARED && missing.size() <= MOST_COMPARED && missing.stream().anyMatch(other -> Likeness.alike(look, other)));
    }

    /** Leaves in the place what was not taken. */
    public void putBack() {
        if (changed) {
            put.accept(blocks);
        }
    }
}
