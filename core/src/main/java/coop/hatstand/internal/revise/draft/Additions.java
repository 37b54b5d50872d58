package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.internal.people.HatNames;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline.PlacedEntry;
import coop.hatstand.internal.revise.compare.HighlightFinder;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds answers and passages that the original draft did not have. */
final class Additions {
    private final BriefingEditor editor;
    private final TermWords terms;
    private final Map<String, List<Response>> byAuthor = new HashMap<>();
    private final Map<String, Map<String, String>> looks = new HashMap<>();
    private final Set<String> recognised = new HashSet<>();

    Additions(BriefingEditor editor) {
        this.editor = editor;
        this.terms = new TermWords(editor.labels);
    }

    /** Whether an entry that lost its id was recognised by its text. */
    boolean recognised(String id) {
        return recognised.contains(id);
    }

    void add(PlacedEntry placed) {
        Entry entry = placed.entry();
        if (ComparableText.of(entry.body()).isEmpty()) {
            if (!ComparableText.line(entry.byline().name()).isEmpty()) {
                editor.unplaced("unplaced", editor.labels.text("revise.added-by-hand"), ComparableText.line(entry.byline().name()));
            }
            return;
        }
        if (editor.question(placed.section()).isPresent()) {
            answer(entry, placed.section());
        } else if (placed.section().equals(EntryEdits.UNFILED)) {
            passage(entry);
        } else {
            editor.unplaced("unplaced", ComparableText.line(entry.byline().name()), ComparableText.words(entry.body()));
        }
    }

    private void answer(Entry entry, String question) {
        Optional<Response> copied = copied(entry);
        if (copied.isPresent()) {
            also(copied.get(), question);
            return;
        }
        Response.Builder response = Response.builder(editor.id("h"), person(entry).id(), List.of(question), body(entry))
                .filedBy(editor.labels.text("revise.added-by-hand")).notes(entry.notes());
        Response added = response.build();
        editor.responses.put(added.id(), added);
        saying(entry).putIfAbsent(ComparableText.of(entry.body()), added.id());
        editor.edit(Edit.Kind.ADDED, BriefingEditor.ref(added.id()), "", ComparableText.words(entry.body()));
        new BodyEdits(editor).marks(added.id(), entry);
    }

    /** An answer that was copied under another question, not cut, answers both. */
    private Optional<Response> copied(Entry entry) {
        return Optional.ofNullable(saying(entry).get(ComparableText.of(entry.body()))).map(editor.responses::get);
    }

    /** The answers of an entry's author by their comparable text; made when first needed. */
    private Map<String, String> saying(Entry entry) {
        if (byAuthor.isEmpty()) {
            editor.responses.values().forEach(r -> byAuthor.computeIfAbsent(EditedPeople.folded(editor.name(r.respondent())), k -> new ArrayList<>()).add(r));
        }
        return looks.computeIfAbsent(EditedPeople.folded(name(entry)), author -> {
            Map<String, String> saying = new HashMap<>();
            byAuthor.getOrDefault(author, List.of()).forEach(r -> saying.putIfAbsent(ComparableText.of(r.body()), r.id()));
            return saying;
        });
    }

    /** A copied answer answers one more question; one that lost its id was moved. */
    private void also(Response response, String question) {
        if (editor.after.entry(response.id()).isEmpty() && recognised.add(response.id())) {
            String from = editor.before.entry(response.id()).map(PlacedEntry::section).orElse(question);
            if (!from.equals(question)) {
                editor.move(response, from, question);
            }
            return;
        }
        if (response.questions().contains(question)) {
            return;
        }
        List<String> questions = new ArrayList<>(response.questions());
        questions.add(question);
        editor.edit(Edit.Kind.MOVED, BriefingEditor.ref(response.id()), editor.numbers(response.questions()), editor.numbers(questions));
        editor.responses.put(response.id(), response.toBuilder().questions(questions).build());
    }

    private void passage(Entry entry) {
        String id = editor.id("u");
        editor.unfiled.put(id, new Unfiled(id, person(entry).id(), body(entry), Origin.UNKNOWN, editor.labels.text("revise.added-by-hand"), List.of()));
        editor.edit(Edit.Kind.ADDED, BriefingEditor.ref(id), "", ComparableText.words(entry.body()));
        entry.notes().forEach(note -> editor.unplaced("unplaced", BriefingEditor.ref(id), ComparableText.line(note.author() + " " + note.text())));
        HighlightFinder.of(entry.body()).forEach(words -> editor.unplaced("unplaced", BriefingEditor.ref(id), words));
    }

    private static List<Block> body(Entry entry) {
        return ComparableText.normal(entry.body());
    }

    private Respondent person(Entry entry) {
        List<String> said = Stream.concat(entry.byline().chips().stream().map(Chip::words), inBrackets(entry).stream()).toList();
        Optional<Attribution> stated = said.stream().flatMap(words -> terms.read(words).stream()).findFirst();
        String worn = said.stream().filter(words -> terms.read(words).isEmpty() && !terms.assumed(words)).collect(Collectors.joining("; "));
        return editor.person(name(entry), () -> new HatNames(editor.hats, editor.labels).read(worn), stated);
    }

    /** The name, without the hats and terms typed behind it in brackets as in pasted text, unless somebody is called just that. */
    private String name(Entry entry) {
        String typed = ComparableText.line(entry.byline().name());
        return inBrackets(entry).isEmpty() ? typed : typed.substring(0, typed.lastIndexOf('(')).strip();
    }

    private List<String> inBrackets(Entry entry) {
        String typed = ComparableText.line(entry.byline().name());
        int open = typed.lastIndexOf('(');
        boolean plain = open < 1 || !typed.endsWith(")") || editor.people.byName(typed).isPresent();
        return plain ? List.of() : Stream.of(typed.substring(open + 1, typed.length() - 1).split(";")).map(String::strip).filter(words -> !words.isEmpty()).toList();
    }
}
