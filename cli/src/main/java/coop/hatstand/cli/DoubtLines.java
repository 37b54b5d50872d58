package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.labels.Labels;
import coop.hatstand.withhold.OpenDoubts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a person reads first when the work is done: words that may state terms, and words that may be withheld names. */
final class DoubtLines {
    private static final Set<String> NAMES = Set.of("name-or-word", "name-in-name");
    private final Labels labels;

    DoubtLines(Labels labels) {
        this.labels = labels;
    }

    /** A line for each kind there is. */
    List<String> of(Briefing briefing, List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        int terms = new OpenDoubts(briefing).count();
        if (terms > 0) {
            lines.add(labels.count("command.doubtful", terms));
        }
        int names = (int) notices.stream().filter(notice -> NAMES.contains(notice.code())).count();
        if (names > 0) {
            lines.add(labels.count("command.doubtful.names", names));
        }
        return lines;
    }
}
