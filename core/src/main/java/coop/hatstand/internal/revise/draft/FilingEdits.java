package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Note;
import coop.hatstand.document.Slot;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.TypedText;
import coop.hatstand.revise.Edit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files passages under the questions whose numbers were typed in their slots. */
final class FilingEdits {
    private static final Pattern APART = Pattern.compile("[\\s,;&+/]+");
    private static final Pattern AROUND = Pattern.compile("^[\\[(#]+|[\\])?!.:]+$");
    private final BriefingEditor editor;

    FilingEdits(BriefingEditor editor) {
        this.editor = editor;
    }

    void apply() {
        Set<String> passages = new LinkedHashSet<>(editor.unfiled.keySet());
        editor.base.unfiled().stream().map(Unfiled::id).forEach(passages::add);
        passages.forEach(this::typed);
        for (Unfiled passage : editor.unfiled.values()) {
            editor.after.entry(passage.id()).ifPresent(placed -> placed.entry().notes()
                    .forEach(note -> editor.unplaced("unplaced", BriefingEditor.ref(passage.id()), ComparableText.line(note.author() + " " + note.text()))));
        }
    }

    private void typed(String id) {
        Optional<Slot> made = editor.before.slot(id + "-file");
        String suggested = made.map(Slot::prompt).orElse("");
        String typed = editor.after.slot(id + "-file").map(is -> TypedText.in(is, made.orElse(is))).map(ComparableText::words).orElse("");
        if (typed.isEmpty() || typed.equals(suggested) || typed.equals(made.map(Slot::blocks).map(ComparableText::words).orElse(""))) {
            return;
        }
        Unfiled passage = editor.unfiled.get(id);
        if (passage == null) {
            editor.unplaced("unplaced", BriefingEditor.ref(id), typed);
            return;
        }
        List<String> questions = questions(passage, typed, suggested);
        if (!questions.isEmpty()) {
            file(passage, questions, editor.after.entry(id).map(placed -> placed.entry().notes()).orElse(List.of()));
        }
    }

    /** The questions of the numbers typed; a suggestion that still has its mark is nobody's decision. */
    private List<String> questions(Unfiled passage, String typed, String suggested) {
        Set<String> questions = new LinkedHashSet<>();
        for (String part : List.of(APART.split(typed)).stream().filter(one -> !one.equals(suggested)).toList()) {
            String bare = AROUND.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
            Optional<Question> question = editor.numbered(bare).or(() -> editor.numbered(unlettered(bare)));
            if (question.isPresent()) {
                questions.add(question.get().id());
            } else if (!bare.isEmpty() && !Cues.of("and").contains(bare) && !Cues.of("question").contains(bare)) {
                editor.notice("file-unknown", BriefingEditor.ref(passage.id()), part, typed);
            }
        }
        return List.copyOf(questions);
    }

    /** "Q3" and "question3" are 3. */
    private static String unlettered(String word) {
        return Stream.concat(Cues.of("question").stream(), Cues.of("letter").stream()).filter(word::startsWith).map(cue -> word.substring(cue.length()).replaceFirst("^\\.", ""))
                .filter(rest -> !rest.isEmpty() && Character.isDigit(rest.charAt(0))).findFirst().orElse(word);
    }

    /** Turns a passage into an answer. */
    void file(Unfiled passage, List<String> questions, List<Note> notes) {
        Response response = HandFiling.answer(editor.id("h"), passage, questions, editor.labels).notes(notes).build();
        editor.unfiled.remove(passage.id());
        editor.responses.put(response.id(), response);
        editor.filedAs.put(BriefingEditor.ref(passage.id()), response.id());
        editor.edit(Edit.Kind.FILED, BriefingEditor.ref(passage.id()), "", editor.numbers(questions));
        editor.after.entry(passage.id()).ifPresent(placed -> new BodyEdits(editor).marks(response.id(), placed.entry()));
    }
}
