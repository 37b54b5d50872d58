package coop.hatstand.revise;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of words among the notices that no pack of this briefing prints. */
final class PrintedNotices {
    private final Desk desk;
    private final Printed printed;
    private final Optional<Attribution> likely;

    /** @param likely the terms that were chosen, as far as the rest of the pack tells */
    PrintedNotices(Desk desk, Printed printed, Optional<Attribution> likely) {
        this.desk = desk;
        this.printed = printed;
        this.likely = likely;
    }

    void tell() {
        Set<String> known = Look.lines(desk.before.loose(Outline.NOTICES)).collect(Collectors.toCollection(HashSet::new));
        List<String> strange = new ArrayList<>(Look.lines(desk.after.loose(Outline.NOTICES)).toList());
        strange.removeIf(known::contains);
        for (Optional<Attribution> chosen : choices()) {
            if (!strange.isEmpty()) {
                Set<String> told = printed.notices(chosen).stream().map(Notice::text).map(Look::line).collect(Collectors.toSet());
                strange.removeIf(told::contains);
            }
        }
        String place = Look.line(desk.labels.text("back.notices"));
        strange.forEach(line -> desk.unplaced("unplaced", place, line));
    }

    private List<Optional<Attribution>> choices() {
        Stream<Optional<Attribution>> others = Stream.concat(Stream.of(Optional.<Attribution>empty()), Arrays.stream(Attribution.values()).map(Optional::of));
        return Stream.concat(Stream.of(likely), others).distinct().toList();
    }
}
