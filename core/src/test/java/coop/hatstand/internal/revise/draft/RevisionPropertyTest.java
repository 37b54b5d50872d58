package coop.hatstand.internal.revise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Pen;
import coop.hatstand.revise.Revised;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the briefing: what nobody touched is as it was, and each thing a person does comes home as that and nothing else. */
final class RevisionPropertyTest {

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(seed = "20261123", tries = 300)
    void whatNobodyEditedIsTheSame(@ForAll("briefings") Briefing base) {
        Revised revised = new Pen(base).revised();
        assertEquals(List.of(), revised.edits());
        assertEquals(List.of(), revised.notices());
        assertEquals(base, revised.briefing());
    }

    @Property(seed = "20261123", tries = 100)
    void title(@ForAll("briefings") Briefing base) {
        Revised revised = new Pen(base).title("Another title").revised();
        only(revised, new Edit(Edit.Kind.TITLE, "", base.title(), "Another title"));
        assertEquals(base.toBuilder().title("Another title").build(), revised.briefing());
    }

    @Property(seed = "20261123", tries = 100)
    void wordsOfAnAnswer(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        List<Block> body = new ArrayList<>(response.body());
        body.set(0, Paragraph.of("Other words altogether."));
        Revised revised = new Pen(base).body(response.id(), body).revised();
        only(revised, Edit.Kind.WORDS);
        Response now = revised.briefing().responses().get(0);
        assertEquals(body, now.body());
        assertEquals(Optional.of(response.original().orElse(response.body())), now.original());
        assertEquals(response, now.toBuilder().body(response.body()).original(response.original()).build());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void anAnswerMoved(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        String shownIn = base.questions().stream().map(Question::id).filter(response.questions()::contains).findFirst().orElseThrow();
        Optional<String> other = base.questions().stream().map(Question::id).filter(id -> !response.questions().contains(id)).findFirst();
        Assume.that(other.isPresent());
        Revised revised = new Pen(base).move(response.id(), other.get()).revised();
        only(revised, Edit.Kind.MOVED);
        List<String> expected = response.questions().stream().map(id -> id.equals(shownIn) ? other.get() : id).toList();
        assertEquals(expected, revised.briefing().responses().get(0).questions());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void anAnswerDeleted(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        Revised revised = new Pen(base).delete(response.id()).revised();
        assertEquals(Edit.Kind.DELETED, revised.edits().get(0).kind());
        assertEquals(base.responses().size() - 1, revised.briefing().responses().size());
        assertTrue(revised.briefing().notices().stream().anyMatch(n -> n.text().contains(ComparableText.words(response.original().orElse(response.body())))));
        assertEquals(1, revised.edits().size());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void anAnswerAdded(@ForAll("briefings") Briefing base) {
        Assume.that(!base.questions().isEmpty() && !base.respondents().isEmpty());
        String name = base.respondents().get(base.respondents().size() - 1).name();
        Entry entry = new Entry("new-1", new Entry.Byline(name, List.of(), List.of(), "", Optional.empty()), List.of(Paragraph.of("One more thing.")), List.of());
        Revised revised = new Pen(base).add(base.questions().get(0).id(), entry).revised();
        only(revised, new Edit(Edit.Kind.ADDED, "H1", "", "One more thing."));
        Response added = revised.briefing().responses().get(base.responses().size());
        assertEquals(name.toLowerCase(Locale.ROOT), revised.briefing().respondent(added.respondent()).orElseThrow().name().toLowerCase(Locale.ROOT));
        assertEquals(base.respondents(), revised.briefing().respondents());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void aPassageFiled(@ForAll("briefings") Briefing base) {
        Assume.that(!base.unfiled().isEmpty() && base.questions().size() > 1);
        Unfiled passage = base.unfiled().get(0);
        Revised revised = new Pen(base).write(passage.id() + "-file", List.of(Paragraph.of("2, Q1"))).revised();
        only(revised, new Edit(Edit.Kind.FILED, "U1", "", "2, 1"));
        Response filed = revised.briefing().responses().get(base.responses().size());
        assertEquals(passage.body(), filed.body());
        assertEquals(passage.origin(), filed.origin());
        assertEquals(base.unfiled().subList(1, base.unfiled().size()), revised.briefing().unfiled());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void aPassageMovedUnderAQuestion(@ForAll("briefings") Briefing base) {
        Assume.that(!base.unfiled().isEmpty() && !base.questions().isEmpty());
        Question question = base.questions().get(base.questions().size() - 1);
        Revised revised = new Pen(base).move(base.unfiled().get(0).id(), question.id()).revised();
        only(revised, new Edit(Edit.Kind.FILED, "U1", "", question.number()));
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void aLineWritten(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        Question empty = base.questions().stream().filter(q -> base.lines().stream().noneMatch(l -> l.question().equals(q.id()))).findFirst().orElse(null);
        Assume.that(empty != null);
        String words = "! We own our work. [" + BriefingEditor.ref(response.id()) + "]";
        Revised revised = new Pen(base).write(empty.id() + "-line", List.of(Paragraph.of(words))).revised();
        only(revised, new Edit(Edit.Kind.LINE_ADDED, empty.number(), "", words));
        LineToTake line = revised.briefing().lines().get(base.lines().size());
        assertEquals(new LineToTake(empty.id(), Optional.empty(), true, List.of(Paragraph.of("We own our work.")), Optional.empty(), List.of(response.id())), line);
    }

    /** The mark that puts a line on the front page is shown, and takes it off again when it is taken out. */
    @Property(seed = "20261123", tries = 100)
    void aLineTakenOffTheFrontPage(@ForAll("briefings") Briefing any) {
        Assume.that(!any.questions().isEmpty());
        String question = any.questions().get(0).id();
        LineToTake line = new LineToTake(question, Optional.empty(), true, List.of(Paragraph.of("We own our work.")), Optional.empty(), List.of());
        Briefing base = any.toBuilder().lines(List.of(line)).build();
        Revised revised = new Pen(base).write(question + "-line", List.of(Paragraph.of("We own our work."))).revised();
        only(revised, new Edit(Edit.Kind.LINE_CHANGED, base.questions().get(0).number(), "! We own our work.", "We own our work."));
        assertEquals(List.of(new LineToTake(question, Optional.empty(), false, line.body(), Optional.empty(), List.of())), revised.briefing().lines());
        assertEquals(base, new Pen(base).revised().briefing());
    }

    @Property(seed = "20261123", tries = 50)
    void hatsAndTermsAboveAnAnswerAreNotTakenOverInSilence(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        Revised revised = new Pen(base).entry(response.id(), e -> new Entry(e.id(), new Entry.Byline(e.byline().name(), List.of(new Chip("another hat", true)),
                e.byline().remarks(), e.byline().ref(), e.byline().place()), e.body(), e.notes())).revised();
        assertEquals(List.of("byline-kept"), revised.notices().stream().map(Notice::code).toList());
        assertTrue(revised.notices().get(0).text().contains("another hat"));
        assertEquals(base, revised.briefing());
    }

    @Property(seed = "20261123", tries = 50)
    void headingsAndWordsAroundTheTitleAreNotDroppedInSilence(@ForAll("briefings") Briefing base) {
        Assume.that(!base.respondents().isEmpty());
        for (Revised revised : List.of(new Pen(base).heading("people", "Who they are").revised(), new Pen(base).standfirst("All you need.").revised())) {
            assertEquals(List.of(), revised.edits());
            assertEquals(List.of("unplaced"), revised.notices().stream().map(Notice::code).toList());
        }
    }

    @Property(seed = "20261123", tries = 100)
    void linesCleared(@ForAll("briefings") Briefing base) {
        Assume.that(!base.lines().isEmpty());
        String question = base.lines().get(0).question();
        Revised revised = new Pen(base).write(question + "-line", List.of()).revised();
        List<LineToTake> left = base.lines().stream().filter(line -> !line.question().equals(question)).toList();
        assertEquals(left, revised.briefing().lines());
        assertEquals(base.lines().size() - left.size(), revised.edits().size());
        assertTrue(revised.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.LINE_REMOVED));
    }

    @Property(seed = "20261123", tries = 100)
    void aQuestionsWording(@ForAll("briefings") Briefing base) {
        Assume.that(!base.questions().isEmpty());
        Question question = base.questions().get(0);
        Revised revised = new Pen(base).heading(question.id(), "How big is it?").revised();
        only(revised, Edit.Kind.QUESTION);
        List<String> parts = question.parts().isEmpty() || String.join(" ", question.parts()).split("\\s+").length <= 16 ? List.of() : List.of("How big is it?", "Why?");
        String text = parts.isEmpty() ? "How big is it?" : "How big is it? Why?";
        assertEquals(new Question(question.id(), question.number(), question.section(), text, parts), revised.briefing().questions().get(0));
    }

    @Property(seed = "20261123", tries = 100)
    void hatsAndTerms(@ForAll("briefings") Briefing base) {
        Assume.that(!base.respondents().isEmpty() && base.respondents().get(0).attribution().filter(t -> t == Attribution.BACKGROUND).isEmpty());
        Revised revised = new Pen(base).cell(0, 1, "Nobody’s Bakery; own").cell(0, 2, "not for quotation").revised();
        assertEquals(List.of(Edit.Kind.HATS, Edit.Kind.TERMS), revised.edits().stream().map(Edit::kind).toList());
        assertEquals(Optional.of(Attribution.BACKGROUND), revised.briefing().respondents().get(0).attribution());
        List<String> worn = revised.briefing().respondents().get(0).hats().orElseThrow();
        assertEquals(List.of("Nobody’s Bakery", "own"), worn.stream().map(id -> revised.briefing().hat(id).orElseThrow().name()).toList());
        whole(revised);
    }

    @Property(seed = "20261123", tries = 100)
    void aName(@ForAll("briefings") Briefing base) {
        Assume.that(!base.respondents().isEmpty());
        Revised revised = new Pen(base).cell(0, 0, "Nobody Else").revised();
        only(revised, new Edit(Edit.Kind.NAME, base.respondents().get(0).name(), base.respondents().get(0).name(), "Nobody Else"));
        assertEquals("Nobody Else", revised.briefing().respondents().get(0).name());
    }

    @Property(seed = "20261123", tries = 100)
    void aHighlightAndAComment(@ForAll("briefings") Briefing base) {
        Response response = first(base);
        Note note = new Note("Jo", Optional.empty(), "Ask her first.");
        String words = ComparableText.inlineWords(((Paragraph) response.body().get(0)).content());
        Revised revised = new Pen(base).entry(response.id(), entry -> {
            List<Block> body = new ArrayList<>(entry.body());
            body.set(0, Paragraph.of(new Marked(((Paragraph) body.get(0)).content())));
            List<Note> notes = new ArrayList<>(entry.notes());
            notes.add(note);
            return new Entry(entry.id(), entry.byline(), body, notes);
        }).revised();
        assertTrue(revised.edits().contains(new Edit(Edit.Kind.NOTE_ADDED, BriefingEditor.ref(response.id()), "", "Ask her first.")));
        assertTrue(revised.briefing().keyQuotes().stream().anyMatch(q -> q.response().equals(response.id()) && ComparableText.line(q.text()).equals(words)));
        Response now = revised.briefing().responses().get(0);
        assertEquals(note, now.notes().get(now.notes().size() - 1));
        assertEquals(response, now.toBuilder().notes(response.notes()).build());
    }

    @Property(seed = "20261123", tries = 50)
    void whatIsTypedInRoomForHandwritingIsToldInFull(@ForAll("briefings") Briefing base) {
        Assume.that(!base.questions().isEmpty() && base.lines().stream().noneMatch(LineToTake::front));
        Revised revised = new Pen(base).write("lines-room", List.of(Paragraph.of("We bake at dawn."))).revised();
        assertEquals(List.of(), revised.edits());
        assertEquals(List.of("unplaced"), revised.notices().stream().map(Notice::code).toList());
        assertTrue(revised.notices().get(0).text().contains("We bake at dawn."));
    }

    @Property(seed = "20261123", tries = 100)
    void whatHasNoPlaceIsToldInFull(@ForAll("briefings") Briefing base) {
        Assume.that(!base.questions().isEmpty());
        Revised revised = new Pen(base).add(base.questions().get(0).id(), Paragraph.of(new Text("Words under a heading."))).revised();
        assertEquals(List.of(), revised.edits());
        List<Notice> notices = new ArrayList<>(base.notices());
        notices.addAll(revised.notices());
        assertEquals(base.toBuilder().notices(notices).build(), revised.briefing());
        assertEquals(List.of("unplaced"), revised.notices().stream().map(n -> n.code()).toList());
        assertTrue(revised.notices().get(0).text().contains("Words under a heading."));
    }

    private static Response first(Briefing base) {
        Assume.that(!base.responses().isEmpty());
        return base.responses().get(0);
    }

    private static void only(Revised revised, Edit.Kind kind) {
        assertEquals(List.of(kind), revised.edits().stream().map(Edit::kind).toList());
    }

    private static void only(Revised revised, Edit edit) {
        assertEquals(List.of(edit), revised.edits());
        assertEquals(List.of(), revised.notices());
    }

    private static void whole(Revised revised) {
        assertEquals(List.of(), revised.briefing().check());
    }
}
