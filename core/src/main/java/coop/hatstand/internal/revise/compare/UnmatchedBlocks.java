package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The loose blocks in a draft's sections, without those that the original pack has in the same place, which in long drafts is nearly all of them. */
public final class UnmatchedBlocks {
    private final Map<String, List<Block>> before = new LinkedHashMap<>();
    private final Map<String, List<Block>> after = new LinkedHashMap<>();

    public UnmatchedBlocks(DraftOutline made, DraftOutline edited) {
        made.loosePlaces().forEach(section -> before.put(section, new ArrayList<>(made.loose(section))));
        edited.loosePlaces().forEach(section -> after.put(section, new ArrayList<>(edited.loose(section))));
        before.forEach((section, blocks) -> apart(blocks, after.getOrDefault(section, List.of())));
    }

    public Map<String, List<Block>> before() {
        return before;
    }

    public Map<String, List<Block>> after() {
        return after;
    }

    private static void apart(List<Block> before, List<Block> after) {
        if (before.size() != after.size()) {
            return;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (same(before.get(i), after.get(i))) {
                before.remove(i);
                after.remove(i);
            }
        }
    }

    /** Tables are compared row by row, since comparing them as a whole takes a lot of memory. */
    private static boolean same(Block one, Block other) {
        if (!(one instanceof Table table) || !(other instanceof Table edited)) {
            return ComparableText.look(one).equals(ComparableText.look(other));
        }
        boolean same = table.rows().size() == edited.rows().size() && row(table.header()).equals(row(edited.header()));
        for (int i = 0; same && i < table.rows().size(); i++) {
            same = row(table.rows().get(i)).equals(row(edited.rows().get(i)));
        }
        return same;
    }

    private static String row(List<List<Inline>> cells) {
        return ComparableText.look(new Table(cells, List.of(), false));
    }
}
