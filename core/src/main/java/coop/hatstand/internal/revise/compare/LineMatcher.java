package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds which lines of a slot are still in it, and what is between them. */
public final class LineMatcher {

    /**
     * Lines that changed, and what replaced them.
     *
     * @param line the first of the lines
     * @param start its first block
     * @param sizes the number of blocks in each line
     * @param typed the blocks that replaced them
     */
    public record Gap(int line, int start, List<Integer> sizes, List<Block> typed) {
    }

    private final List<String> before;
    private final List<Integer> sizes;
    private final List<Block> typed;
    private final List<String> after;
    private final List<Gap> gaps = new ArrayList<>();

    public LineMatcher(List<Block> before, List<Integer> sizes, List<Block> typed) {
        this.before = before.stream().map(ComparableText::look).toList();
        this.sizes = sizes;
        this.typed = typed;
        this.after = typed.stream().map(ComparableText::look).toList();
    }

    public List<Gap> gaps() {
        int line = 0;
        int start = 0;
        int from = 0;
        int block = 0;
        for (int i = 0; i < sizes.size(); i++) {
            int found = find(before.subList(block, block + sizes.get(i)), from);
            block += sizes.get(i);
            if (found >= 0) {
                gap(line, i, start, from, found);
                line = i + 1;
                start = block;
                from = found + sizes.get(i);
            }
        }
        gap(line, sizes.size(), start, from, typed.size());
        return gaps;
    }

    private int find(List<String> looks, int from) {
        for (int at = from; at + looks.size() <= after.size() && !looks.isEmpty(); at++) {
            if (after.subList(at, at + looks.size()).equals(looks)) {
                return at;
            }
        }
        return -1;
    }

    private void gap(int line, int toLine, int start, int from, int to) {
        if (line < toLine || from < to) {
            gaps.add(new Gap(line, start, sizes.subList(line, toLine), typed.subList(from, to)));
        }
    }
}
