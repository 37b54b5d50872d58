package coop.hatstand.revise;

import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes over what was done within one answer or passage: its words, the words marked in it, the remarks beside it. */
final class Bodies {
    private final Desk desk;

    Bodies(Desk desk) {
        this.desk = desk;
    }

    void response(Response response, Entry was, Entry is) {
        Response.Builder changed = response.toBuilder();
        List<Block> body = words(response.id(), was, is);
        if (body != was.body()) {
            boolean undone = response.original().filter(original -> Look.of(original).equals(Look.of(body))).isPresent();
            changed.body(undone ? response.original().get() : Look.verbatim(response.body(), body));
            changed.original(undone ? Optional.empty() : response.original().or(() -> Optional.of(response.body())));
        }
        changed.notes(notes(response.id(), response.notes(), was.notes(), is.notes()));
        desk.responses.put(response.id(), changed.build());
        quotes(response.id(), was, is, body != was.body());
    }

    void passage(Unfiled passage, Entry was, Entry is) {
        List<Block> body = words(passage.id(), was, is);
        if (body != was.body()) {
            desk.unfiled.put(passage.id(), new Unfiled(passage.id(), passage.respondent(), Look.verbatim(passage.body(), body), passage.origin(),
                    passage.reason(), passage.hints(), passage.doubtful()));
            desk.keep(Desk.WORDS_WERE, Desk.ref(passage.id()), Look.words(passage.body()));
        }
        List<String> marked = new ArrayList<>(Highlights.of(is.body()));
        marked.removeAll(Highlights.of(was.body()));
        marked.forEach(words -> desk.unplaced("unplaced", Desk.ref(passage.id()), words));
    }

    /** The words before, the same list, if they look the same. */
    private List<Block> words(String id, Entry was, Entry is) {
        if (Look.same(was.body(), is.body())) {
            return was.body();
        }
        Function<List<Block>, String> told = Stream.<Function<List<Block>, String>>of(Look::words, Look::paragraphs)
                .filter(words -> !words.apply(was.body()).equals(words.apply(is.body()))).findFirst().orElse(Bodies::dress);
        desk.edit(Edit.Kind.WORDS, Desk.ref(id), told.apply(was.body()), told.apply(is.body()));
        return is.body();
    }

    /** Words with their emphasis, links and lists, where nothing but these differs. */
    private static String dress(List<Block> body) {
        return Look.line(Markdown.write(Look.normal(body)));
    }

    private void quotes(String id, Entry was, Entry is, boolean changed) {
        List<String> before = Highlights.of(was.body());
        List<String> after = Highlights.of(is.body());
        if (before.isEmpty() && after.isEmpty() && !desk.quoted.contains(id)) {
            return;
        }
        List<KeyQuote> quotes = desk.keyQuotes;
        for (String text : before) {
            if (!after.contains(text)) {
                desk.edit(Edit.Kind.QUOTE_REMOVED, Desk.ref(id), text, "");
                quotes.removeIf(quote -> quote.response().equals(id) && Look.line(quote.text()).equals(text));
            }
        }
        for (String text : after) {
            if (!before.contains(text)) {
                desk.edit(Edit.Kind.QUOTE_ADDED, Desk.ref(id), "", text);
                quote(id, text);
            }
        }
        if (changed) {
            stale(quotes, id, Look.words(is.body()));
        }
    }

    private void quote(String id, String text) {
        desk.keyQuotes.add(new KeyQuote(id, text));
        desk.quoted.add(id);
    }

    /** Takes over the words marked in an answer that is new. */
    void marks(String id, Entry entry) {
        for (String text : Highlights.of(entry.body())) {
            desk.edit(Edit.Kind.QUOTE_ADDED, Desk.ref(id), "", text);
            quote(id, text);
        }
    }

    /** Words that are in their answer no longer may not be quoted as if they were. */
    private void stale(List<KeyQuote> quotes, String id, String words) {
        for (KeyQuote quote : List.copyOf(quotes)) {
            if (quote.response().equals(id) && !words.contains(Look.line(quote.text()))) {
                quotes.remove(quote);
                desk.notice("quote-stale", Desk.ref(id), quote.text());
            }
        }
    }

    private List<Note> notes(String id, List<Note> base, List<Note> was, List<Note> is) {
        List<String> before = was.stream().map(Bodies::look).toList();
        List<String> after = is.stream().map(Bodies::look).toList();
        if (before.equals(after)) {
            return base;
        }
        List<Note> left = new ArrayList<>(was);
        List<Note> notes = new ArrayList<>();
        for (Note note : is) {
            Optional<Note> same = left.stream().filter(other -> look(other).equals(look(note))).findFirst();
            same.ifPresent(left::remove);
            notes.add(same.orElse(note));
            if (same.isEmpty()) {
                desk.edit(Edit.Kind.NOTE_ADDED, Desk.ref(id), "", note.text());
            }
        }
        left.forEach(note -> desk.edit(Edit.Kind.NOTE_REMOVED, Desk.ref(id), note.text(), ""));
        return notes;
    }

    private static String look(Note note) {
        return Look.line(note.author()) + "\n" + Look.line(note.text());
    }
}
