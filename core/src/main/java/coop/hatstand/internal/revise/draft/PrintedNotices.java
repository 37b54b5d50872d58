package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reports text among the notices that no pack of this briefing prints. */
final class PrintedNotices {
    private final BriefingEditor editor;

    PrintedNotices(BriefingEditor editor) {
        this.editor = editor;
    }

    /** @param told the notices that the pack printed beyond those of its briefing */
    void tell(Supplier<List<Notice>> told) {
        Set<String> known = ComparableText.lines(editor.before.loose(DraftOutline.NOTICES)).collect(Collectors.toCollection(HashSet::new));
        List<String> strange = new ArrayList<>(ComparableText.lines(editor.after.loose(DraftOutline.NOTICES)).toList());
        strange.removeIf(known::contains);
        if (!strange.isEmpty()) {
            Set<String> printed = told.get().stream().map(Notice::text).map(ComparableText::line).collect(Collectors.toSet());
            strange.removeIf(printed::contains);
        }
        strange.removeIf(line -> editor.isEcho(line, known));
        String place = ComparableText.line(editor.labels.text("back.notices"));
        strange.forEach(line -> editor.unplaced("unplaced", place, line));
    }
}
