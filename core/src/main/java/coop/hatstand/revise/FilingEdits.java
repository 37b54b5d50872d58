package coop.hatstand.revise;

import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Note;
import coop.hatstand.document.Slot;
import coop.hatstand.labels.Cues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files passages under the questions whose numbers were typed beside them. */
final class FilingEdits {
    private static final Pattern APART = Pattern.compile("[\\s,;&+/]+");
    private static final Pattern AROUND = Pattern.compile("^[\\[(#]+|[\\])?!.:]+$");
    private final Desk desk;

    FilingEdits(Desk desk) {
        this.desk = desk;
    }

    void apply() {
        Set<String> passages = new LinkedHashSet<>(desk.unfiled.keySet());
        desk.base.unfiled().stream().map(Unfiled::id).forEach(passages::add);
        passages.forEach(this::typed);
        for (Unfiled passage : desk.unfiled.values()) {
            desk.after.entry(passage.id()).ifPresent(placed -> placed.entry().notes()
                    .forEach(note -> desk.unplaced("unplaced", Desk.ref(passage.id()), Look.line(note.author() + " " + note.text()))));
        }
    }

    private void typed(String id) {
        Optional<Slot> made = desk.before.slot(id + "-file");
        String typed = desk.after.slot(id + "-file").map(is -> Typed.in(is, made.orElse(is))).map(Look::words).orElse("");
        if (typed.isEmpty() || typed.equals(made.map(Slot::blocks).map(Look::words).orElse(""))) {
            return;
        }
        Unfiled passage = desk.unfiled.get(id);
        if (passage == null) {
            desk.unplaced("unplaced", Desk.ref(id), typed);
            return;
        }
        List<String> questions = questions(passage, typed);
        if (!questions.isEmpty()) {
            file(passage, questions, desk.after.entry(id).map(placed -> placed.entry().notes()).orElse(List.of()));
        }
    }

    private List<String> questions(Unfiled passage, String typed) {
        Set<String> questions = new LinkedHashSet<>();
        for (String part : APART.split(typed)) {
            String bare = AROUND.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
            Optional<Question> question = desk.numbered(bare).or(() -> desk.numbered(unlettered(bare)));
            if (question.isPresent()) {
                questions.add(question.get().id());
            } else if (!bare.isEmpty() && !Cues.of("and").contains(bare) && !Cues.of("question").contains(bare)) {
                desk.notice("file-unknown", Desk.ref(passage.id()), part, typed);
            }
        }
        return List.copyOf(questions);
    }

    /** "Q3" and "question3" are 3. */
    private static String unlettered(String word) {
        return Stream.concat(Cues.of("question").stream(), Cues.of("letter").stream()).filter(word::startsWith).map(cue -> word.substring(cue.length()).replaceFirst("^\\.", ""))
                .filter(rest -> !rest.isEmpty() && Character.isDigit(rest.charAt(0))).findFirst().orElse(word);
    }

    /** Makes an answer of a passage. */
    void file(Unfiled passage, List<String> questions, List<Note> notes) {
        Response response = Response.builder(desk.id("h"), passage.respondent(), new ArrayList<>(questions), passage.body())
                .origin(passage.origin()).filedBy(desk.labels.text("revise.filed-by-hand")).notes(notes).doubtful(passage.doubtful()).build();
        desk.unfiled.remove(passage.id());
        desk.responses.put(response.id(), response);
        desk.filedAs.put(Desk.ref(passage.id()), response.id());
        desk.edit(Edit.Kind.FILED, Desk.ref(passage.id()), "", desk.numbers(questions));
        desk.after.entry(passage.id()).ifPresent(placed -> new Bodies(desk).marks(response.id(), placed.entry()));
    }
}
