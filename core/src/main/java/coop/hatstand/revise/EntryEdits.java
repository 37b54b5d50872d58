package coop.hatstand.revise;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.people.TermWords;
import coop.hatstand.revise.Outline.PlacedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes over what happened to answers and unfiled passages: changed, moved, deleted, added. */
final class EntryEdits {
    static final String UNFILED = "unfiled";
    private final Desk desk;
    private final Bodies bodies;
    private final Additions additions;
    private final Removal removal;

    EntryEdits(Desk desk) {
        this.desk = desk;
        this.bodies = new Bodies(desk);
        this.additions = new Additions(desk);
        this.removal = new Removal(desk);
    }

    void apply() {
        List<PlacedEntry> added = new ArrayList<>();
        for (PlacedEntry placed : desk.after.entries()) {
            Optional<PlacedEntry> was = desk.before.entry(placed.entry().id());
            if (was.isEmpty()) {
                added.add(placed);
            } else if (!emptied(placed, was.get())) {
                changed(was.get(), placed);
            }
        }
        added.forEach(additions::add);
        for (PlacedEntry was : desk.before.entries()) {
            Optional<PlacedEntry> is = desk.after.entry(was.entry().id());
            if (!additions.recognised(was.entry().id()) && (is.isEmpty() || emptied(is.get(), was))) {
                delete(was.entry());
            }
        }
        removal.finish();
    }

    /** A person who clears an answer and leaves the line above it has deleted it. */
    private static boolean emptied(PlacedEntry is, PlacedEntry was) {
        return Look.isEmpty(is.entry().body()) && !Look.isEmpty(was.entry().body());
    }

    private void changed(PlacedEntry was, PlacedEntry is) {
        String id = is.entry().id();
        byline(was.entry(), is.entry());
        if (desk.responses.containsKey(id)) {
            bodies.response(desk.responses.get(id), was.entry(), is.entry());
            moved(was.section(), is.section(), id);
        } else if (desk.unfiled.containsKey(id)) {
            bodies.passage(desk.unfiled.get(id), was.entry(), is.entry());
            if (!is.section().equals(was.section())) {
                passageMoved(desk.unfiled.get(id), is);
            }
        }
    }

    /**
     * Who speaks and on what terms is one person's, not one answer's: it is changed in the table of people. Only where the words may state terms
     * are those of the one answer typed beside it, in place of the words that say so.
     */
    private void byline(Entry was, Entry is) {
        String person = desk.responses.containsKey(was.id()) ? desk.responses.get(was.id()).respondent()
                : Optional.ofNullable(desk.unfiled.get(was.id())).map(Unfiled::respondent).orElse("");
        String said = said(is.byline(), is.byline().name());
        boolean same = said.isEmpty() || said.equals(said(was.byline(), was.byline().name())) || said.equals(said(was.byline(), desk.name(person)));
        String end = end(is.byline(), was.byline());
        if (!same && decided(was, is)) {
            return;
        }
        if (!same || !end.equals(end(was.byline(), was.byline()))) {
            desk.notice("byline-kept", Desk.ref(was.id()), Look.line(said + " " + end));
        }
    }

    private boolean decided(Entry was, Entry is) {
        String doubtful = Look.line(desk.labels.text("term.doubtful"));
        String before = said(was.byline(), was.byline().name());
        String after = said(is.byline(), is.byline().name());
        int at = before.indexOf(doubtful);
        Response response = desk.responses.get(was.id());
        if (at < 0 || response == null || !after.startsWith(before.substring(0, at)) || !after.endsWith(before.substring(at + doubtful.length()))) {
            return false;
        }
        String typed = after.substring(at, Math.max(at, after.length() - (before.length() - at - doubtful.length()))).strip();
        Optional<Attribution> term = new TermWords(desk.labels).read(typed);
        term.ifPresent(attribution -> {
            Optional<Doubt> doubt = response.doubtful().or(() -> desk.people.byId(response.respondent()).flatMap(Respondent::doubtful));
            desk.responses.put(was.id(), response.toBuilder().attribution(term).doubtful(doubt.map(open -> open.decided(Doubt.Decider.DRAFT))).build());
            desk.edit(Edit.Kind.TERMS, Desk.ref(was.id()), doubtful, typed);
        });
        return term.isPresent();
    }

    /** All that a line above an answer says, whichever part of it the editor kept as which. */
    private static String said(Entry.Byline byline, String name) {
        return Look.line(Stream.of(Stream.of(name), byline.chips().stream().map(Chip::words), byline.remarks().stream())
                .flatMap(words -> words).collect(Collectors.joining(" ")).replace('\u00a0', ' ').replace(" · ", " "));
    }

    /** The ref and what stands behind it; an editor that lost them has said nothing by it. */
    private static String end(Entry.Byline byline, Entry.Byline made) {
        return Look.line("[" + (byline.ref().isBlank() ? made.ref() : byline.ref()) + "] " + byline.place().or(made::place).orElse(""));
    }

    private void moved(String from, String to, String id) {
        boolean headingGone = desk.after.section(from).isEmpty();
        if (to.equals(from) || headingGone) {
            return;
        }
        Response response = desk.responses.get(id);
        if (to.equals(UNFILED)) {
            unfile(response);
        } else if (desk.question(to).isEmpty()) {
            desk.notice("moved-nowhere", Desk.ref(id), Look.words(response.body()));
        } else {
            desk.move(response, from, to);
        }
    }

    private void unfile(Response response) {
        String id = desk.id("u");
        desk.edit(Edit.Kind.MOVED, Desk.ref(response.id()), desk.numbers(response.questions()), desk.labels.text("back.unfiled"));
        desk.unfiled.put(id, new Unfiled(id, response.respondent(), response.body(), response.origin(), desk.labels.text("revise.unfiled-by-hand"),
                response.questions().stream().map(Hint::at).toList(), reopened(response)));
        removal.response(response.id());
    }

    /** A passage has no terms of its own: what was decided for the answer alone is to be decided again. */
    private static Optional<Doubt> reopened(Response response) {
        return response.attribution().isPresent() ? response.doubtful().map(doubt -> Doubt.of(doubt.where(), doubt.words())) : response.doubtful();
    }

    private void passageMoved(Unfiled passage, PlacedEntry is) {
        Optional<Question> question = desk.question(is.section());
        if (question.isEmpty()) {
            desk.notice("moved-nowhere", Desk.ref(passage.id()), Look.words(passage.body()));
        } else {
            new FilingEdits(desk).file(passage, List.of(question.get().id()), is.entry().notes());
        }
    }

    private void delete(Entry entry) {
        String words = Look.words(entry.body());
        desk.edit(Edit.Kind.DELETED, Desk.ref(entry.id()), words, "");
        // The author's own words, so that they are known again when the discussion is read anew.
        String own = Optional.ofNullable(desk.responses.get(entry.id())).flatMap(Response::original).map(Look::words).orElse(words);
        desk.keep(Desk.DELETED, Desk.ref(entry.id()), Look.line(entry.byline().name()), own);
        desk.unfiled.remove(entry.id());
        removal.response(entry.id());
    }
}
