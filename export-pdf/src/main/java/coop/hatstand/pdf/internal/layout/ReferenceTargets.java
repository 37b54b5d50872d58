package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the possible targets of references. */
final class ReferenceTargets {

    private ReferenceTargets() {}

    static Set<String> of(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        Deque<Block> left = new ArrayDeque<>(blocks);
        while (!left.isEmpty()) {
            Block block = left.poll();
            if (block instanceof Section section) {
                ids.add(section.id());
                left.addAll(section.blocks());
            } else if (block instanceof Entry entry) {
                ids.add(entry.id());
            }
        }
        return ids;
    }
}
