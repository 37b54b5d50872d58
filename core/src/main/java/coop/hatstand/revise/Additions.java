package coop.hatstand.revise;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.people.HatNames;
import coop.hatstand.people.TermWords;
import coop.hatstand.revise.Outline.PlacedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in answers and passages that the draft did not have. */
final class Additions {
    private final Desk desk;
    private final TermWords terms;
    private final Map<String, List<Response>> byAuthor = new HashMap<>();
    private final Map<String, Map<String, String>> looks = new HashMap<>();
    private final Set<String> recognised = new HashSet<>();

    Additions(Desk desk) {
        this.desk = desk;
        this.terms = new TermWords(desk.labels);
    }

    /** Whether an entry that lost its name was known by its words. */
    boolean recognised(String id) {
        return recognised.contains(id);
    }

    void add(PlacedEntry placed) {
        Entry entry = placed.entry();
        if (Look.of(entry.body()).isEmpty()) {
            if (!Look.line(entry.byline().name()).isEmpty()) {
                desk.unplaced("unplaced", desk.labels.text("revise.added-by-hand"), Look.line(entry.byline().name()));
            }
            return;
        }
        if (desk.question(placed.section()).isPresent()) {
            answer(entry, placed.section());
        } else if (placed.section().equals(EntryEdits.UNFILED)) {
            passage(entry);
        } else {
            desk.unplaced("unplaced", Look.line(entry.byline().name()), Look.words(entry.body()));
        }
    }

    private void answer(Entry entry, String question) {
        Optional<Response> copied = copied(entry);
        if (copied.isPresent()) {
            also(copied.get(), question);
            return;
        }
        Response.Builder response = Response.builder(desk.id("h"), person(entry).id(), List.of(question), body(entry))
                .filedBy(desk.labels.text("revise.added-by-hand")).notes(entry.notes());
        Response added = response.build();
        desk.responses.put(added.id(), added);
        saying(entry).putIfAbsent(Look.of(entry.body()), added.id());
        desk.edit(Edit.Kind.ADDED, Desk.ref(added.id()), "", Look.words(entry.body()));
        new Bodies(desk).marks(added.id(), entry);
    }

    /** An answer that was copied under another question, not cut, answers both. */
    private Optional<Response> copied(Entry entry) {
        return Optional.ofNullable(saying(entry).get(Look.of(entry.body()))).map(desk.responses::get);
    }

    /** The answers of an entry's author by what they look like; made when the author is first asked for. */
    private Map<String, String> saying(Entry entry) {
        if (byAuthor.isEmpty()) {
            desk.responses.values().forEach(r -> byAuthor.computeIfAbsent(Persons.folded(desk.name(r.respondent())), k -> new ArrayList<>()).add(r));
        }
        return looks.computeIfAbsent(Persons.folded(Look.line(entry.byline().name())), author -> {
            Map<String, String> saying = new HashMap<>();
            byAuthor.getOrDefault(author, List.of()).forEach(r -> saying.putIfAbsent(Look.of(r.body()), r.id()));
            return saying;
        });
    }

    /** An answer that was copied answers one more question; one that lost its name on the way was moved. */
    private void also(Response response, String question) {
        if (desk.after.entry(response.id()).isEmpty() && recognised.add(response.id())) {
            String from = desk.before.entry(response.id()).map(PlacedEntry::section).orElse(question);
            if (!from.equals(question)) {
                desk.move(response, from, question);
            }
            return;
        }
        if (response.questions().contains(question)) {
            return;
        }
        List<String> questions = new ArrayList<>(response.questions());
        questions.add(question);
        desk.edit(Edit.Kind.MOVED, Desk.ref(response.id()), desk.numbers(response.questions()), desk.numbers(questions));
        desk.responses.put(response.id(), response.toBuilder().questions(questions).build());
    }

    private void passage(Entry entry) {
        String id = desk.id("u");
        desk.unfiled.put(id, new Unfiled(id, person(entry).id(), body(entry), Origin.UNKNOWN, desk.labels.text("revise.added-by-hand"), List.of()));
        desk.edit(Edit.Kind.ADDED, Desk.ref(id), "", Look.words(entry.body()));
        entry.notes().forEach(note -> desk.unplaced("unplaced", Desk.ref(id), Look.line(note.author() + " " + note.text())));
        Highlights.of(entry.body()).forEach(words -> desk.unplaced("unplaced", Desk.ref(id), words));
    }

    private static List<Block> body(Entry entry) {
        return Look.normal(entry.body());
    }

    private Respondent person(Entry entry) {
        Optional<Attribution> stated = entry.byline().chips().stream().flatMap(chip -> terms.read(chip.words()).stream()).findFirst();
        String worn = entry.byline().chips().stream().map(Chip::words).filter(words -> terms.read(words).isEmpty() && !terms.assumed(words))
                .collect(Collectors.joining("; "));
        return desk.person(Look.line(entry.byline().name()), () -> new HatNames(desk.hats, desk.labels).read(worn), stated);
    }
}
