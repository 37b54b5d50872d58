package coop.hatstand.internal.revise.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Pen;
import coop.hatstand.revise.Revised;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two people do to two copies of a draft: if they touch different things, it is as if one had done both; if not, both are told. */
final class CopiesPropertyTest {

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(seed = "20261129", tries = 300)
    void disjointEditsCommute(@ForAll("briefings") Briefing base, @ForAll long seed) {
        Random random = new Random(seed);
        List<UnaryOperator<Pen>> one = new ArrayList<>();
        List<UnaryOperator<Pen>> other = new ArrayList<>();
        List<UnaryOperator<Pen>> both = new ArrayList<>();
        for (UnaryOperator<Pen> edit : edits(base, random)) {
            int whose = random.nextInt(3);
            (whose == 0 ? one : whose == 1 ? other : new ArrayList<UnaryOperator<Pen>>()).add(edit);
            if (whose < 2) {
                both.add(edit);
            }
        }
        Briefing first = revised(base, one).briefing();
        Briefing second = revised(base, other).briefing();
        List<Notice> clashes = new ArrayList<>();
        Briefing merged = Copies.merged(base, first, second, clashes);
        assertEquals(List.of(), clashes);
        assertEquals(state(base, merged), state(base, Copies.merged(base, second, first, clashes)));
        assertEquals(state(base, revised(base, both).briefing()), state(base, merged));
        assertEquals(List.of(), merged.check());
        assertEquals(first, Copies.merged(base, first, base, clashes));
        assertEquals(second, Copies.merged(base, base, second, clashes));
        assertEquals(List.of(), clashes);
    }

    @Property(seed = "20261129", tries = 100)
    void bothAreToldWhereTheyTouchTheSame(@ForAll("briefings") Briefing base) {
        Assume.that(!base.responses().isEmpty());
        Response response = base.responses().get(0);
        Briefing first = new Pen(base).body(response.id(), List.of(Paragraph.of("One way."))).revised().briefing();
        Briefing second = new Pen(base).body(response.id(), List.of(Paragraph.of("Another way."))).revised().briefing();
        List<Notice> clashes = new ArrayList<>();
        Briefing merged = Copies.merged(base, first, second, clashes);
        assertEquals(List.of(Paragraph.of("One way.")), merged.responses().get(0).body());
        assertEquals(List.of("both-changed"), clashes.stream().map(Notice::code).toList());
        assertTrue(clashes.get(0).text().contains("One way.") && clashes.get(0).text().contains("Another way."));
        assertTrue(merged.notices().containsAll(clashes));
        Briefing kept = Copies.merged(base, new Pen(base).delete(response.id()).revised().briefing(), second, new ArrayList<>());
        assertTrue(kept.responses().stream().anyMatch(one -> one.id().equals(response.id())), "what one deleted and the other changed stays");
    }

    /** The difference tells what the draft told; of a quote whose words were edited away the draft tells in a notice. */
    @Property(seed = "20261129", tries = 200)
    void theDifferenceIsTheEdits(@ForAll("briefings") Briefing base, @ForAll long seed) {
        List<UnaryOperator<Pen>> all = edits(base, new Random(seed));
        Assume.that(!all.isEmpty());
        Revised revised = revised(base, all);
        assertEquals(kinds(revised.edits()), kinds(Difference.between(base, revised.briefing())));
        assertEquals(List.of(), Difference.between(revised.briefing(), revised.briefing()));
    }

    private static List<String> kinds(List<Edit> edits) {
        return edits.stream().filter(edit -> edit.kind() != Edit.Kind.QUOTE_REMOVED).map(edit -> edit.kind() + " " + edit.place()).distinct().sorted().toList();
    }

    private static Revised revised(Briefing base, List<UnaryOperator<Pen>> edits) {
        Pen pen = new Pen(base);
        for (UnaryOperator<Pen> edit : edits) {
            pen = edit.apply(pen);
        }
        return pen.revised();
    }

    /** One edit of each thing, so that no two touch the same. */
    private static List<UnaryOperator<Pen>> edits(Briefing base, Random random) {
        List<UnaryOperator<Pen>> edits = new ArrayList<>(List.of(pen -> pen.title("Another title altogether")));
        for (Response response : base.responses()) {
            edits.add(edit(base, response, random));
        }
        Set<String> withLines = base.lines().stream().map(LineToTake::question).collect(Collectors.toSet());
        for (Question question : base.questions()) {
            edits.add(random.nextBoolean() || withLines.contains(question.id()) ? pen -> pen.heading(question.id(), "What of " + question.id() + "?")
                    : pen -> pen.write(question.id() + "-line", List.of(Paragraph.of("We say so of " + question.id() + "."))));
        }
        for (Unfiled passage : base.questions().isEmpty() ? List.<Unfiled>of() : base.unfiled()) {
            edits.add(pen -> pen.write(passage.id() + "-file", List.of(Paragraph.of(base.questions().get(0).number()))));
        }
        return edits;
    }

    private static UnaryOperator<Pen> edit(Briefing base, Response response, Random random) {
        List<Block> body = new ArrayList<>(response.body());
        body.set(0, Paragraph.of("Other words of " + response.id() + "."));
        Optional<String> to = base.questions().stream().map(Question::id).filter(id -> !response.questions().contains(id)).findFirst();
        return switch (random.nextInt(4)) {
            case 0 -> pen -> pen.body(response.id(), body);
            case 1 -> pen -> pen.delete(response.id());
            case 2 -> pen -> pen.entry(response.id(), entry -> new Entry(entry.id(), entry.byline(), entry.body(),
                    Stream.concat(entry.notes().stream(), Stream.of(new Note("Jo", Optional.empty(), "Ask " + response.id()))).toList()));
            default -> to.<UnaryOperator<Pen>>map(question -> pen -> pen.move(response.id(), question)).orElse(pen -> pen.body(response.id(), body));
        };
    }

    /** All there is, without order and without the ids of what is new. */
    private static List<String> state(Briefing base, Briefing briefing) {
        Set<String> known = new HashSet<>(base.responses().stream().map(Response::id).toList());
        List<String> state = new ArrayList<>(List.of(briefing.title(), briefing.interview().toString(), briefing.messages().toString()));
        briefing.questions().forEach(question -> state.add(question.toString()));
        briefing.respondents().forEach(person -> state.add(person.toString()));
        briefing.responses().forEach(response -> state.add(response.toBuilder().id(known.contains(response.id()) ? response.id() : "new").build().toString()));
        briefing.unfiled().forEach(passage -> state.add(passage.toString()));
        briefing.lines().forEach(line -> state.add(line.toString()));
        briefing.keyQuotes().forEach(quote -> state.add(quote.toString()));
        briefing.notices().forEach(notice -> state.add(notice.toString()));
        return state.stream().sorted().toList();
    }
}
