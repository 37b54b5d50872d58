package coop.hatstand.present;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands after the questions: people, unfiled passages, the convener's letter, how answers were filed, what the sources lost. */
final class BackPages {
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private final Pack pack;
    private final Entries entries;

    BackPages(Pack pack) {
        this.pack = pack;
        this.entries = new Entries(pack);
    }

    List<Block> sections() {
        List<Block> sections = new ArrayList<>();
        if (pack.forSpokesperson() && !pack.briefing().respondents().isEmpty()) {
            add(sections, "people", List.of(people()));
        }
        if (!pack.forPublic()) {
            add(sections, "unfiled", unfiled());
        }
        if (pack.forSpokesperson()) {
            add(sections, "letter", pack.briefing().context());
            add(sections, "profiles", profiles());
            add(sections, "evidence", evidence());
            add(sections, "notices", notices());
        }
        return sections;
    }

    private void add(List<Block> sections, String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, Section.Role.BACK, Section.Heading.of(pack.labels().text("back." + name)), blocks));
        }
    }

    private Table people() {
        List<List<Inline>> header = Stream.of("name", "hats", "terms", "answers")
                .map(key -> Pack.text(pack.labels().text("people." + key))).toList();
        return new Table(header, pack.briefing().respondents().stream().map(this::person).toList(), true);
    }

    private List<List<Inline>> person(Respondent respondent) {
        long answers = pack.briefing().responses().stream().filter(r -> r.respondent().equals(respondent.id())).count();
        String hats = pack.hats(respondent.hats()).stream().map(Chip::words).collect(Collectors.joining("; "));
        String name = respondent.name() + (respondent.convener() ? pack.labels().text("people.convener") : "");
        return List.of(Pack.text(name), Pack.text(hats), Pack.text(pack.term(pack.stated(respondent)).words()), Pack.text(Long.toString(answers)));
    }

    private List<Block> unfiled() {
        List<Block> blocks = new ArrayList<>();
        for (Unfiled passage : pack.briefing().unfiled()) {
            blocks.add(entries.unfiled(passage));
            if (pack.forSpokesperson()) {
                blocks.add(new Slot(passage.id() + "-file", Slot.Kind.FILE_UNDER, pack.labels().text("unfiled.file-under"), "", List.of()));
            }
        }
        return blocks;
    }

    private List<Block> profiles() {
        List<Block> blocks = new ArrayList<>();
        for (Respondent respondent : pack.briefing().respondents()) {
            respondent.profile().ifPresent(profile -> {
                blocks.add(Pack.program(Pack.strong(respondent.name())));
                blocks.addAll(profile);
            });
        }
        return blocks;
    }

    /** The evidence that has words in it; a bare list number says no more than the heading the answer stands under. */
    private List<Block> evidence() {
        List<List<List<Inline>>> rows = pack.briefing().responses().stream()
                .filter(r -> WORDS.matcher(r.filedBy().substring(r.filedBy().indexOf(':') + 1)).find())
                .map(BackPages::row).toList();
        List<List<Inline>> header = List.of(Pack.text(pack.labels().text("evidence.answer")), Pack.text(pack.labels().text("evidence.by")));
        return rows.isEmpty() ? List.of() : List.of(new Table(header, rows, true));
    }

    private static List<List<Inline>> row(Response response) {
        return List.of(List.of(Pack.reference(response.id())), Pack.text(response.filedBy().replaceAll("\\s+", " ")));
    }

    private List<Block> notices() {
        List<List<Block>> items = pack.briefing().notices().stream().map(n -> List.<Block>of(Pack.program(n.text()))).toList();
        return items.isEmpty() ? List.of() : List.of(new BulletList(items));
    }
}
