package coop.hatstand.app;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Coverage;
import coop.hatstand.briefing.Hint;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.people.PeopleTemplate;
import coop.hatstand.internal.withhold.NothingToGive;
import coop.hatstand.internal.withhold.OpenDoubts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was found in a briefing, a line each. */
public final class Findings {
    private static final Set<String> ABOUT_PEOPLE = Set.of("name-or-word", "name-in-name", "words-or-address", "link-or-post");
    private final Briefing briefing;
    private final Messages messages;

    /** What a briefing, or the part of it that is in a pack, comes to. */
    public Findings(Briefing briefing, Messages messages) {
        this.briefing = briefing;
        this.messages = messages;
    }

    /** How much there is; people are those who answered. */
    public String line() {
        return counted(true);
    }

    /** The same of a pack for others, where each answer has an author of its own and people cannot be counted. */
    public String lineOfPack() {
        return counted(false);
    }

    private String counted(boolean people) {
        List<String> found = new ArrayList<>();
        found.add(messages.count("count.questions", briefing.questions().size()));
        found.add(messages.count("count.answers", briefing.responses().size()));
        if (people) {
            found.add(messages.count("count.people", new Coverage(briefing).respondents().size()));
        }
        if (!briefing.unfiled().isEmpty()) {
            found.add(messages.count("count.unfiled", briefing.unfiled().size()));
        }
        return String.join(" · ", found);
    }

    /** How sure the whole is: how much is filed, for how much there is a suggestion and how many of these are right, and how much has none. */
    public String howSure() {
        List<Integer> sure = briefing.unfiled().stream().flatMap(one -> one.hints().stream().limit(1)).map(Hint::confidence).filter(confidence -> confidence > 0).toList();
        List<String> parts = new ArrayList<>();
        parts.add(messages.count("sure.filed", briefing.responses().size()));
        if (!sure.isEmpty()) {
            int right = (sure.stream().mapToInt(Integer::intValue).sum() + 50) / 100;
            parts.add(messages.count("sure.suggested", sure.size(), messages.count("sure.about", right)));
        }
        if (sure.size() < briefing.unfiled().size()) {
            int without = briefing.unfiled().size() - sure.size();
            parts.add(sure.isEmpty() ? messages.count("count.unfiled", without) : messages.count("sure.without", without));
        }
        return String.join(", ", parts) + ".";
    }

    /** What a person reads first: words that may state terms, and whatever else may give away somebody who is withheld; a line for each kind there is. */
    public List<String> doubts(List<Notice> notices) {
        List<String> lines = new ArrayList<>();
        int terms = new OpenDoubts(briefing).count();
        if (terms > 0) {
            lines.add(messages.count("command.doubtful", terms));
        }
        int people = (int) notices.stream().filter(notice -> ABOUT_PEOPLE.contains(notice.code())).count();
        if (people > 0) {
            lines.add(messages.count("command.doubtful.people", people));
        }
        return lines;
    }

    /** Why there is nothing to give to an audience, and what to do about it. */
    public String whyNothing(Audience audience) {
        return new NothingToGive(messages.labels()).why(briefing, audience);
    }

    /** A table of those who wrote, to fill in and give back. */
    public List<String> peopleTemplate() {
        return new PeopleTemplate(messages.labels()).lines(briefing);
    }
}
