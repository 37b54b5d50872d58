package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.UnmatchedBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports deleted text that every pack contains anyway, such as the original request: it is kept. */
final class UndeletableText {
    private final BriefingEditor editor;
    private final UnmatchedBlocks unmatchedBlocks;

    UndeletableText(BriefingEditor editor, UnmatchedBlocks unmatchedBlocks) {
        this.editor = editor;
        this.unmatchedBlocks = unmatchedBlocks;
    }

    void tell() {
        Map<String, Integer> there = new HashMap<>();
        unmatchedBlocks.after().values().forEach(blocks -> ComparableText.lines(blocks).forEach(line -> there.merge(line, 1, Integer::sum)));
        for (String section : editor.before.sectionIds()) {
            if (editor.question(section).isEmpty() && !section.equals(PeopleEdits.SECTION)) {
                gone(section, there);
            }
        }
    }

    private void gone(String section, Map<String, Integer> there) {
        List<String> gone = new ArrayList<>(lines(unmatchedBlocks.before(), section));
        gone.removeIf(line -> there.merge(line, -1, Integer::sum) >= 0);
        // If as many lines are new as are missing, they are these lines edited, which is reported elsewhere.
        Set<String> was = new HashSet<>(lines(unmatchedBlocks.before(), section));
        long edited = lines(unmatchedBlocks.after(), section).stream().filter(line -> !was.contains(line)).count();
        if (gone.size() > edited) {
            editor.notice("stays", ComparableText.inlineWords(editor.before.section(section).orElseThrow().heading().words()), String.join(" ", gone));
        }
    }

    private static List<String> lines(Map<String, List<Block>> remains, String section) {
        return ComparableText.lines(remains.getOrDefault(section, List.of())).toList();
    }
}
