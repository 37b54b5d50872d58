package coop.hatstand.present;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands after the questions: people, unfiled passages, the convener's letter, how answers were filed, what the sources lost. */
final class BackPages {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private final View view;
    private final Entries entries;
    private final ClaimPages claims;
    private final List<Notice> notices;

    BackPages(View view, ClaimPages claims, List<Notice> notices) {
        this.view = view;
        this.claims = claims;
        this.notices = notices;
        this.entries = new Entries(view);
    }

    List<Block> sections() {
        List<Block> sections = new ArrayList<>();
        if (view.forSpokesperson() && !view.briefing().respondents().isEmpty()) {
            add(sections, "people", List.of(people()));
        }
        new CoverageTable(view).annex().ifPresent(sections::add);
        claims.back().ifPresent(sections::add);
        if (!view.forPublic()) {
            add(sections, "unfiled", unfiled());
        }
        if (view.forSpokesperson()) {
            add(sections, "letter", view.briefing().context());
            add(sections, "profiles", profiles());
            add(sections, "evidence", evidence());
            add(sections, "notices", notices());
        }
        return sections;
    }

    private void add(List<Block> sections, String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, Section.Role.BACK, Section.Heading.of(view.labels().text("back." + name)), blocks));
        }
    }

    private Table people() {
        List<List<Inline>> header = Stream.of("name", "hats", "terms", "answers")
                .map(key -> View.text(view.labels().text("people." + key))).toList();
        Map<String, Integer> answers = new HashMap<>();
        view.briefing().responses().forEach(r -> answers.merge(r.respondent(), 1, Integer::sum));
        return new Table(header, view.briefing().respondents().stream().map(r -> person(r, answers.getOrDefault(r.id(), 0))).toList(), true);
    }

    private List<List<Inline>> person(Respondent respondent, int answers) {
        String hats = view.chips().hats(respondent.hats()).stream().map(Chip::words).collect(Collectors.joining("; "));
        String name = respondent.name() + (respondent.convener() ? view.labels().text("people.convener") : "");
        return List.of(View.text(name), View.text(hats), View.text(view.chips().term(view.termsOf(respondent)).words()), View.text(Integer.toString(answers)));
    }

    private List<Block> unfiled() {
        List<Block> blocks = new ArrayList<>();
        for (Unfiled passage : view.briefing().unfiled()) {
            blocks.add(entries.unfiled(passage));
            if (view.forSpokesperson()) {
                blocks.add(new Slot(passage.id() + "-file", Slot.Kind.FILE_UNDER, view.labels().text("unfiled.file-under"), "", List.of()));
            }
        }
        return blocks;
    }

    private List<Block> profiles() {
        List<Block> blocks = new ArrayList<>();
        for (Respondent respondent : view.briefing().respondents()) {
            respondent.profile().ifPresent(profile -> {
                blocks.add(View.program(View.strong(respondent.name())));
                blocks.addAll(profile);
            });
        }
        return blocks;
    }

    /** The evidence that has words in it; a bare list number says no more than the heading the answer stands under. */
    private List<Block> evidence() {
        List<List<List<Inline>>> rows = view.briefing().responses().stream()
                .filter(r -> WORDS.matcher(r.filedBy().substring(r.filedBy().indexOf(':') + 1)).find())
                .map(BackPages::row).toList();
        List<List<Inline>> header = List.of(View.text(view.labels().text("evidence.answer")), View.text(view.labels().text("evidence.by")));
        return rows.isEmpty() ? List.of() : List.of(new Table(header, rows, true));
    }

    private static List<List<Inline>> row(Response response) {
        return List.of(List.of(View.reference(response.id())), View.text(response.filedBy().replaceAll("\\s+", " ")));
    }

    private List<Block> notices() {
        List<List<Block>> items = notices.stream().map(n -> List.<Block>of(View.program(n.text()))).toList();
        return items.isEmpty() ? List.of() : List.of(new BulletList(items));
    }
}
