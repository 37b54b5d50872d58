package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.HighlightFinder;
import coop.hatstand.markup.Markdown;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies the edits within one answer or passage: its text, the quotes marked in it, the comments on it. */
final class BodyEdits {
    /** A line below an answer that may be the name of whoever wrote what follows: without its style nothing tells. */
    private static final Pattern NAME = Pattern.compile("[^.!?…]{1,60}");
    private final BriefingEditor editor;

    BodyEdits(BriefingEditor editor) {
        this.editor = editor;
    }

    void response(Response response, Entry was, Entry is) {
        Response.Builder changed = response.toBuilder();
        List<Block> body = words(response.id(), was, is);
        if (body != was.body()) {
            boolean undone = response.original().filter(original -> ComparableText.of(original).equals(ComparableText.of(body))).isPresent();
            changed.body(undone ? response.original().get() : ComparableText.verbatim(response.body(), body));
            changed.original(undone ? Optional.empty() : response.original().or(() -> Optional.of(response.body())));
        }
        changed.notes(notes(response.id(), response.notes(), was.notes(), is.notes()));
        editor.responses.put(response.id(), changed.build());
        quotes(response.id(), was, is, body != was.body());
    }

    void passage(Unfiled passage, Entry was, Entry is) {
        List<Block> body = words(passage.id(), was, is);
        if (body != was.body()) {
            editor.unfiled.put(passage.id(), new Unfiled(passage.id(), passage.respondent(), ComparableText.verbatim(passage.body(), body), passage.origin(),
                    passage.reason(), passage.hints(), passage.doubtful()));
            editor.keep(BriefingEditor.WORDS_WERE, BriefingEditor.ref(passage.id()), ComparableText.words(passage.body()));
        }
        List<String> marked = new ArrayList<>(HighlightFinder.of(is.body()));
        marked.removeAll(HighlightFinder.of(was.body()));
        marked.forEach(words -> editor.unplaced("unplaced", BriefingEditor.ref(passage.id()), words));
    }

    /** Returns the same list as before if both look the same. */
    private List<Block> words(String id, Entry was, Entry is) {
        if (ComparableText.same(was.body(), is.body())) {
            return was.body();
        }
        int size = was.body().size();
        if (editor.looksLost && is.body().size() > size + 1 && NAME.matcher(ComparableText.words(is.body().subList(size, size + 1))).matches()
                && ComparableText.words(is.body().subList(0, size)).equals(ComparableText.words(was.body()))) {
            editor.unplaced("unplaced", BriefingEditor.ref(id), ComparableText.words(is.body().subList(size, is.body().size())));
            return was.body();
        }
        if (editor.looksLost && ComparableText.paragraphs(was.body()).equals(ComparableText.paragraphs(is.body()))) {
            editor.info("look-kept", BriefingEditor.ref(id));
            return was.body();
        }
        Function<List<Block>, String> told = Stream.<Function<List<Block>, String>>of(ComparableText::words, ComparableText::paragraphs)
                .filter(words -> !words.apply(was.body()).equals(words.apply(is.body()))).findFirst().orElse(BodyEdits::dress);
        editor.edit(Edit.Kind.WORDS, BriefingEditor.ref(id), told.apply(was.body()), told.apply(is.body()));
        return is.body();
    }

    /** The text with its emphasis, links and lists, if only these differ. */
    private static String dress(List<Block> body) {
        return ComparableText.line(Markdown.write(ComparableText.normal(body)));
    }

    private void quotes(String id, Entry was, Entry is, boolean changed) {
        List<String> before = editor.marksLost ? List.of() : HighlightFinder.of(was.body());
        List<String> after = HighlightFinder.of(is.body());
        if (before.isEmpty() && after.isEmpty() && !editor.quoted.contains(id)) {
            return;
        }
        List<KeyQuote> quotes = editor.keyQuotes;
        for (String text : before) {
            if (!after.contains(text)) {
                editor.edit(Edit.Kind.QUOTE_REMOVED, BriefingEditor.ref(id), text, "");
                quotes.removeIf(quote -> quote.response().equals(id) && ComparableText.line(quote.text()).equals(text));
            }
        }
        for (String text : after) {
            if (!before.contains(text)) {
                editor.edit(Edit.Kind.QUOTE_ADDED, BriefingEditor.ref(id), "", text);
                quote(id, text);
            }
        }
        if (changed) {
            stale(quotes, id, ComparableText.words(is.body()));
        }
    }

    private void quote(String id, String text) {
        editor.keyQuotes.add(new KeyQuote(id, text));
        editor.quoted.add(id);
    }

    /** Applies the quotes marked in a new answer. */
    void marks(String id, Entry entry) {
        for (String text : HighlightFinder.of(entry.body())) {
            editor.edit(Edit.Kind.QUOTE_ADDED, BriefingEditor.ref(id), "", text);
            quote(id, text);
        }
    }

    /** Text that is no longer in the answer must not be quoted from it. */
    private void stale(List<KeyQuote> quotes, String id, String words) {
        for (KeyQuote quote : List.copyOf(quotes)) {
            if (quote.response().equals(id) && !words.contains(ComparableText.line(quote.text()))) {
                quotes.remove(quote);
                editor.notice("quote-stale", BriefingEditor.ref(id), quote.text());
            }
        }
    }

    private List<Note> notes(String id, List<Note> base, List<Note> was, List<Note> is) {
        List<String> before = was.stream().map(BodyEdits::look).toList();
        List<String> after = is.stream().map(BodyEdits::look).toList();
        if (before.equals(after)) {
            return base;
        }
        List<Note> left = new ArrayList<>(was);
        List<Note> notes = new ArrayList<>();
        for (Note note : is) {
            Optional<Note> same = left.stream().filter(other -> look(other).equals(look(note)) || note.author().isEmpty() && look(other).endsWith(look(note))).findFirst();
            same.ifPresent(left::remove);
            notes.add(same.orElse(note));
            if (same.isEmpty()) {
                editor.edit(Edit.Kind.NOTE_ADDED, BriefingEditor.ref(id), "", note.text());
            }
        }
        left.forEach(note -> editor.edit(Edit.Kind.NOTE_REMOVED, BriefingEditor.ref(id), note.text(), ""));
        return notes;
    }

    private static String look(Note note) {
        return ComparableText.line(note.author()) + "\n" + ComparableText.line(note.text());
    }
}
