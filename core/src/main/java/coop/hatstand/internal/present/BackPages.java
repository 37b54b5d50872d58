package coop.hatstand.internal.present;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.internal.choices.ChoiceOrder;
import coop.hatstand.internal.choices.CountedChoices;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.EntryFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages after the questions: people, unfiled passages, the original request, how answers were filed, and notes on the source. */
final class BackPages {
    private static final String DOUBT = "?";
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private final BriefingView briefingView;
    private final EntryFactory factory;
    private final ClaimPages claims;
    private final List<Notice> notices;

    BackPages(BriefingView briefingView, ClaimPages claims, List<Notice> notices) {
        this.briefingView = briefingView;
        this.claims = claims;
        this.notices = notices;
        this.factory = new EntryFactory(briefingView);
    }

    List<Block> sections() {
        List<Block> sections = new ArrayList<>();
        if (briefingView.forSpokesperson() && !briefingView.briefing().respondents().isEmpty()) {
            add(sections, "people", List.of(people()));
        }
        if (!briefingView.compact()) {
            new CoverageTable(briefingView).annex().ifPresent(sections::add);
            claims.back().ifPresent(sections::add);
        }
        if (!briefingView.forPublic()) {
            add(sections, "unfiled", unfiled());
        }
        if (briefingView.forSpokesperson()) {
            List<Fact> release = briefingView.facts(Detail.Group.RELEASE);
            add(sections, "release", release.isEmpty() ? List.of() : List.of(new Facts(release)));
            if (!briefingView.compact()) {
                add(sections, "letter", letter());
                add(sections, "profiles", profiles());
                add(sections, "evidence", evidence());
            }
            add(sections, "notices", notices());
        }
        return sections;
    }

    /** What a report has of them: profiles, what to check and how answers were filed are in the JSON. */
    List<Block> ofReport() {
        List<Block> sections = new ArrayList<>();
        if (briefingView.forSpokesperson() && !briefingView.briefing().respondents().isEmpty()) {
            add(sections, "people", List.of(people()));
        }
        if (!briefingView.forPublic()) {
            add(sections, "unfiled", unfiled());
        }
        if (briefingView.forSpokesperson()) {
            add(sections, "letter", briefingView.briefing().context());
            add(sections, "notices", notices());
        }
        return sections;
    }

    private void add(List<Block> sections, String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, Section.Role.BACK, Section.Heading.of(briefingView.labels().text("back." + name)), blocks));
        }
    }

    private Table people() {
        List<List<Inline>> header = Stream.of("name", "hats", "terms", "answers")
                .map(key -> BriefingView.text(briefingView.labels().text("people." + key))).toList();
        Map<String, Integer> answers = new HashMap<>();
        briefingView.briefing().responses().forEach(r -> answers.merge(r.respondent(), 1, Integer::sum));
        return new Table(header, briefingView.briefing().respondents().stream().map(r -> person(r, answers.getOrDefault(r.id(), 0))).toList(), true);
    }

    private List<List<Inline>> person(Respondent respondent, int answers) {
        String hats = briefingView.chips().hats(respondent.hats()).stream().map(Chip::words).collect(Collectors.joining("; "));
        String name = respondent.name() + (respondent.convener() ? briefingView.labels().text("people.convener") : "");
        return List.of(BriefingView.text(name), BriefingView.text(hats), BriefingView.text(briefingView.chips().term(briefingView.termsOf(respondent)).words()), BriefingView.text(Integer.toString(answers)));
    }

    private List<Block> unfiled() {
        List<Block> blocks = new ArrayList<>();
        for (Unfiled passage : briefingView.briefing().unfiled()) {
            blocks.add(factory.unfiled(passage));
            if (briefingView.forSpokesperson()) {
                blocks.add(new Slot(passage.id() + "-file", Slot.Kind.FILE_UNDER, briefingView.labels().text("unfiled.file-under"), suggestion(passage), List.of()));
            }
        }
        return blocks;
    }

    /** The question suggested for a passage, with a mark that a person takes away to accept it. */
    private String suggestion(Unfiled passage) {
        return passage.hints().stream().limit(1).filter(hint -> hint.confidence() > 0).map(hint -> briefingView.number(hint.question()) + DOUBT).findFirst().orElse("");
    }

    /** The original request, and what was chosen where it offered choices. */
    private List<Block> letter() {
        List<Block> blocks = new ArrayList<>(briefingView.briefing().context());
        for (ClosedQuestion question : briefingView.briefing().consultation().closed()) {
            CountedChoices.of(question, briefingView.labels().text("tally.other"), ChoiceOrder.BY_COUNT).ifPresent(counted -> {
                blocks.add(Paragraph.of(BriefingView.strong(counted.text())));
                blocks.add(new Table(Stream.of("tally.choice", "tally.count").map(key -> BriefingView.text(briefingView.labels().text(key))).toList(),
                        counted.options().stream().map(option -> List.of(BriefingView.text(option.words()), BriefingView.text(Integer.toString(option.count())))).toList(), true));
            });
        }
        return blocks;
    }

    private List<Block> profiles() {
        List<Block> blocks = new ArrayList<>();
        for (Respondent respondent : briefingView.briefing().respondents()) {
            respondent.profile().ifPresent(profile -> {
                blocks.add(BriefingView.program(BriefingView.strong(respondent.name())));
                blocks.addAll(profile);
            });
        }
        return blocks;
    }

    /** The evidence worth printing: a bare list number says no more than the heading the answer is under. */
    private List<Block> evidence() {
        List<List<List<Inline>>> rows = briefingView.briefing().responses().stream()
                .filter(r -> WORDS.matcher(r.filedBy().substring(r.filedBy().indexOf(':') + 1)).find())
                .map(BackPages::row).toList();
        List<List<Inline>> header = List.of(BriefingView.text(briefingView.labels().text("evidence.answer")), BriefingView.text(briefingView.labels().text("evidence.by")));
        return rows.isEmpty() ? List.of() : List.of(new Table(header, rows, true));
    }

    private static List<List<Inline>> row(Response response) {
        return List.of(List.of(BriefingView.reference(response.id())), BriefingView.text(response.filedBy().replaceAll("\\s+", " ")));
    }

    private List<Block> notices() {
        List<List<Block>> items = notices.stream().map(n -> List.<Block>of(BriefingView.program(n.text()))).toList();
        return items.isEmpty() ? List.of() : List.of(new BulletList(items));
    }
}
