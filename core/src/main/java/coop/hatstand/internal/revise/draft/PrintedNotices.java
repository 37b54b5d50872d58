package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports text among the notices that no pack of this briefing prints. */
final class PrintedNotices {
    private final BriefingEditor editor;
    private final PrintedSource source;
    private final Optional<Attribution> likely;

    /** @param likely the default terms the pack was probably made with */
    PrintedNotices(BriefingEditor editor, PrintedSource source, Optional<Attribution> likely) {
        this.editor = editor;
        this.source = source;
        this.likely = likely;
    }

    void tell() {
        Set<String> known = ComparableText.lines(editor.before.loose(DraftOutline.NOTICES)).collect(Collectors.toCollection(HashSet::new));
        List<String> strange = new ArrayList<>(ComparableText.lines(editor.after.loose(DraftOutline.NOTICES)).toList());
        strange.removeIf(known::contains);
        for (Optional<Attribution> chosen : choices()) {
            if (!strange.isEmpty()) {
                Set<String> told = source.notices(chosen).stream().map(Notice::text).map(ComparableText::line).collect(Collectors.toSet());
                strange.removeIf(told::contains);
            }
        }
        String place = ComparableText.line(editor.labels.text("back.notices"));
        strange.forEach(line -> editor.unplaced("unplaced", place, line));
    }

    private List<Optional<Attribution>> choices() {
        Stream<Optional<Attribution>> others = Stream.concat(Stream.of(Optional.<Attribution>empty()), Arrays.stream(Attribution.values()).map(Optional::of));
        return Stream.concat(Stream.of(likely), others).distinct().toList();
    }
}
