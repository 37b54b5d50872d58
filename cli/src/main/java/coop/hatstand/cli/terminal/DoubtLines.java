package coop.hatstand.cli.terminal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.OpenDoubts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints what to read first: answers that may state their own terms, and anything that may identify somebody who is withheld. */
public final class DoubtLines {
    private static final Set<String> PEOPLE = Set.of("name-or-word", "name-in-name", "words-or-address", "link-or-post");
    private final Labels labels;

    public DoubtLines(Labels labels) {
        this.labels = labels;
    }

    /** A line for each kind there is. */
    public List<String> of(Briefing briefing, List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        int terms = new OpenDoubts(briefing).count();
        if (terms > 0) {
            lines.add(labels.count("command.doubtful", terms));
        }
        int people = (int) notices.stream().filter(notice -> PEOPLE.contains(notice.code())).count();
        if (people > 0) {
            lines.add(labels.count("command.doubtful.people", people));
        }
        return lines;
    }
}
