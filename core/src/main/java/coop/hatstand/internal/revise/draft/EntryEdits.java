package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline.PlacedEntry;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies edits to answers and unfiled passages: changed, moved, deleted, added. */
final class EntryEdits {
    static final String UNFILED = "unfiled";
    private final BriefingEditor briefingEditor;
    private final BodyEdits bodyEdits;
    private final Additions additions;
    private final Removal removal;

    EntryEdits(BriefingEditor briefingEditor) {
        this.briefingEditor = briefingEditor;
        this.bodyEdits = new BodyEdits(briefingEditor);
        this.additions = new Additions(briefingEditor);
        this.removal = new Removal(briefingEditor);
    }

    void apply() {
        List<PlacedEntry> added = new ArrayList<>();
        for (PlacedEntry placed : briefingEditor.after.entries()) {
            Optional<PlacedEntry> was = briefingEditor.before.entry(placed.entry().id());
            if (was.isEmpty()) {
                added.add(placed);
            } else if (!emptied(placed, was.get())) {
                changed(was.get(), placed);
            }
        }
        added.forEach(additions::add);
        for (PlacedEntry was : briefingEditor.before.entries()) {
            Optional<PlacedEntry> is = briefingEditor.after.entry(was.entry().id());
            if (!additions.recognised(was.entry().id()) && (is.isEmpty() || emptied(is.get(), was))) {
                delete(was.entry());
            }
        }
        removal.finish();
    }

    /** An answer that was cleared counts as deleted, even if its byline is still there. */
    private static boolean emptied(PlacedEntry is, PlacedEntry was) {
        return ComparableText.isEmpty(is.entry().body()) && !ComparableText.isEmpty(was.entry().body());
    }

    private void changed(PlacedEntry was, PlacedEntry is) {
        String id = is.entry().id();
        byline(was.entry(), is.entry());
        if (briefingEditor.responses.containsKey(id)) {
            bodyEdits.response(briefingEditor.responses.get(id), was.entry(), is.entry());
            moved(was.section(), is.section(), id);
        } else if (briefingEditor.unfiled.containsKey(id)) {
            bodyEdits.passage(briefingEditor.unfiled.get(id), was.entry(), is.entry());
            if (!is.section().equals(was.section())) {
                passageMoved(briefingEditor.unfiled.get(id), is);
            }
        }
    }

    /**
     * Names, hats and terms belong to a person, not to an answer, so they are changed in the People table. Only if an answer may state its own
     * terms can terms be typed in its byline, in place of the words that say so.
     */
    private void byline(Entry was, Entry is) {
        String person = briefingEditor.responses.containsKey(was.id()) ? briefingEditor.responses.get(was.id()).respondent()
                : Optional.ofNullable(briefingEditor.unfiled.get(was.id())).map(Unfiled::respondent).orElse("");
        String said = said(is.byline(), is.byline().name());
        boolean same = said.isEmpty() || said.equals(said(was.byline(), was.byline().name())) || said.equals(said(was.byline(), briefingEditor.name(person)));
        String end = end(is.byline(), was.byline());
        if (!same && decided(was, is)) {
            return;
        }
        if (!same || !end.equals(end(was.byline(), was.byline()))) {
            briefingEditor.notice("byline-kept", BriefingEditor.ref(was.id()), ComparableText.line(said + " " + end));
        }
    }

    private boolean decided(Entry was, Entry is) {
        String doubtful = ComparableText.line(briefingEditor.labels.text("term.doubtful"));
        String before = said(was.byline(), was.byline().name());
        String after = said(is.byline(), is.byline().name());
        int at = before.indexOf(doubtful);
        Response response = briefingEditor.responses.get(was.id());
        if (at < 0 || response == null || !after.startsWith(before.substring(0, at)) || !after.endsWith(before.substring(at + doubtful.length()))) {
            return false;
        }
        String typed = after.substring(at, Math.max(at, after.length() - (before.length() - at - doubtful.length()))).strip();
        Optional<Attribution> term = new TermWords(briefingEditor.labels).read(typed);
        term.ifPresent(attribution -> {
            Optional<Doubt> doubt = response.doubtful().or(() -> briefingEditor.people.byId(response.respondent()).flatMap(Respondent::doubtful));
            briefingEditor.responses.put(was.id(), response.toBuilder().attribution(term).doubtful(doubt.map(open -> open.decided(Doubt.Decider.DRAFT))).build());
            briefingEditor.edit(Edit.Kind.TERMS, BriefingEditor.ref(was.id()), doubtful, typed);
        });
        return term.isPresent();
    }

    /** The whole text of a byline, whichever parts the editor kept separate. */
    private static String said(Entry.Byline byline, String name) {
        return ComparableText.line(Stream.of(Stream.of(name), byline.chips().stream().map(Chip::words), byline.remarks().stream())
                .flatMap(words -> words).collect(Collectors.joining(" ")).replace('\u00a0', ' ').replace(" · ", " "));
    }

    /** The ref and what follows it. If an editor lost these, nothing is meant by that. */
    private static String end(Entry.Byline byline, Entry.Byline made) {
        return ComparableText.line("[" + (byline.ref().isBlank() ? made.ref() : byline.ref()) + "] " + byline.place().or(made::place).orElse(""));
    }

    private void moved(String from, String to, String id) {
        boolean headingGone = briefingEditor.after.section(from).isEmpty();
        if (to.equals(from) || headingGone) {
            return;
        }
        Response response = briefingEditor.responses.get(id);
        if (to.equals(UNFILED)) {
            unfile(response);
        } else if (briefingEditor.question(to).isEmpty()) {
            briefingEditor.notice("moved-nowhere", BriefingEditor.ref(id), ComparableText.words(response.body()));
        } else {
            briefingEditor.move(response, from, to);
        }
    }

    private void unfile(Response response) {
        String id = briefingEditor.id("u");
        briefingEditor.edit(Edit.Kind.MOVED, BriefingEditor.ref(response.id()), briefingEditor.numbers(response.questions()), briefingEditor.labels.text("back.unfiled"));
        briefingEditor.unfiled.put(id, new Unfiled(id, response.respondent(), response.body(), response.origin(), briefingEditor.labels.text("revise.unfiled-by-hand"),
                response.questions().stream().map(Hint::at).toList(), reopened(response)));
        removal.response(response.id());
    }

    /** A passage has no terms of its own, so what was decided for the answer has to be decided again. */
    private static Optional<Doubt> reopened(Response response) {
        return response.attribution().isPresent() ? response.doubtful().map(doubt -> Doubt.of(doubt.where(), doubt.words())) : response.doubtful();
    }

    private void passageMoved(Unfiled passage, PlacedEntry is) {
        Optional<Question> question = briefingEditor.question(is.section());
        if (question.isEmpty()) {
            briefingEditor.notice("moved-nowhere", BriefingEditor.ref(passage.id()), ComparableText.words(passage.body()));
        } else {
            new FilingEdits(briefingEditor).file(passage, List.of(question.get().id()), is.entry().notes());
        }
    }

    private void delete(Entry entry) {
        String words = ComparableText.words(entry.body());
        briefingEditor.edit(Edit.Kind.DELETED, BriefingEditor.ref(entry.id()), words, "");
        // The author's own text, so that it is recognised when the discussion is read again.
        String own = Optional.ofNullable(briefingEditor.responses.get(entry.id())).flatMap(Response::original).map(ComparableText::words).orElse(words);
        briefingEditor.keep(BriefingEditor.DELETED, BriefingEditor.ref(entry.id()), ComparableText.line(entry.byline().name()), own);
        briefingEditor.unfiled.remove(entry.id());
        removal.response(entry.id());
    }
}
