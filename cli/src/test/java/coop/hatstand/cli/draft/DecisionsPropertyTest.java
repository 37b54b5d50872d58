package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Notice;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever decisions a draft had, those that somebody types in their place come home as they were typed, and nothing else does. */
final class DecisionsPropertyTest {
    private static final String[] WORDS = {"We", "keep", "naïve", "“quoted”", "a < b & c", "שלום", "مرحبا", "日本", "😀", "[no ref]", "(A)", "50 %", "*star*", "_low_", "1.", "-", "#", "> q", "| x |", "!",
        "`code`", "https://a.example/b_c", "because", "what changes", "<b>", "&amp;", "\\", "…", "A5", "B2.1"};
    private static final List<String> ANSWERS = FullBriefing.make().responses().stream().map(response -> response.id()).toList();

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return decision().list().ofMaxSize(4);
    }

    private static Arbitrary<Decision> decision() {
        Arbitrary<String> line = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words) + " end");
        Arbitrary<String> words = line.list().ofMinSize(1).ofMaxSize(2).map(lines -> String.join("\n", lines));
        Arbitrary<Optional<String>> part = words.optional(0.5);
        return Combinators.combine(Arbitraries.of("q1", "q2", "q3"), words, part, part, part, Arbitraries.of(ANSWERS).list().uniqueElements().ofMaxSize(3)).as(Decision::new);
    }

    @Property(seed = "20261129", tries = 100)
    void inWord(@ForAll("decisions") List<Decision> were, @ForAll("decisions") List<Decision> typed, @ForAll Layout layout) throws IOException {
        Assume.that(layout == Layout.REPORT || !were.isEmpty());
        SentDraft sent = sent(were, layout, "docx");
        WordFile edited = WordFile.of(sent.bytes()).with(WordFile.BODY, WordFile.of(sent(typed, layout, "docx").bytes()).part(WordFile.BODY));
        home(were, typed, layout, sent.back(edited.bytes()));
        if (layout != Layout.REPORT) {
            home(were, typed, layout, sent.back(Saved.byGoogleDocs(edited).bytes()));
        }
    }

    @Property(seed = "20261129", tries = 100)
    void inMarkdown(@ForAll("decisions") List<Decision> were, @ForAll("decisions") List<Decision> typed, @ForAll Layout layout) throws IOException {
        Assume.that(layout == Layout.REPORT || !were.isEmpty());
        SentDraft sent = sent(were, layout, "markdown");
        byte[] edited = sent(typed, layout, "markdown").bytes();
        home(were, typed, layout, sent.back(edited));
        if (layout != Layout.REPORT) {
            home(were, typed, layout, sent.back(new String(edited, UTF_8).replaceAll("<!--.*?-->\n\n?", "").getBytes(UTF_8)));
        }
    }

    private static SentDraft sent(List<Decision> decisions, Layout layout, String format) throws IOException {
        return new SentDraft(decided(decisions), PackOptions.builder(Audience.SPOKESPERSON).layout(layout == Layout.DECISIONS ? Layout.BRIEFING : layout).build(), format);
    }

    private static void home(List<Decision> were, List<Decision> typed, Layout layout, Revised revised) {
        assertEquals(sorted(typed), sorted(revised.briefing().consultation().decisions()));
        Set<String> kinds = revised.edits().stream().map(edit -> edit.kind().id().split("-")[0]).collect(Collectors.toSet());
        assertEquals(sorted(were).equals(sorted(typed)) ? Set.of() : Set.of("decision"), kinds, () -> layout + " " + revised.edits());
        // A report has its decisions in a table and a log too, which are printed anew and need not be edited.
        if (layout != Layout.REPORT) {
            assertEquals(List.of(), revised.notices().stream().map(Notice::code).filter(code -> !Set.of("briefing-missing", "anchors-lost").contains(code)).toList());
        }
    }

    private static Briefing decided(List<Decision> decisions) {
        Briefing briefing = FullBriefing.make();
        List<String> order = List.of("q1", "q2", "q3");
        return briefing.toBuilder().consultation(briefing.consultation().decisions(decisions.stream().sorted(Comparator.comparingInt(decision -> order.indexOf(decision.question()))).toList())).build();
    }

    private static List<String> sorted(List<Decision> decisions) {
        return decisions.stream().map(Decision::toString).sorted().toList();
    }
}
