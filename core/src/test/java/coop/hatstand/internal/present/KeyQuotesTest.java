package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.KeyQuoteMarker;
import coop.hatstand.internal.present.claim.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Key quotes: whose, which, where, and always verbatim. */
final class KeyQuotesTest {
    private static final String WORDS = "some 80,000 people work together";

    private static List<KeyQuote> suggested(Briefing briefing) {
        return new QuoteSuggester(new BriefingView(briefing, Audience.SPOKESPERSON, Labels.of("en"), Optional.empty(), List.of(), false)).suggest();
    }

    private static List<Block> paragraph(Inline... content) {
        return List.of(Paragraph.of(content));
    }

    @Test
    void chosenQuoteStandsInFrontAndIsMarkedWhereItStands() {
        Document document = Sample.document(Sample.builder().keyQuotes(List.of(new KeyQuote("a2.1", WORDS))).build(), Audience.SPOKESPERSON);
        assertEquals("“" + WORDS + "” Ben, worker.coop, CoTech, on the record [A2.1]", Prose.of(Sample.section(document, "quotes").orElseThrow().blocks()));
        Paragraph body = (Paragraph) Sample.all(document.blocks(), Entry.class).get(1).body().get(0);
        assertEquals(List.of(new Text("In Mondragon "), new Marked(List.of(new Text(WORDS))), new Text(" since 1956.")), body.content());
    }

    @Test
    void nothingIsSuggestedWhereAPersonChose() {
        Briefing many = Sample.of(13);
        Briefing chosen = many.toBuilder().keyQuotes(List.of(new KeyQuote("a1.1", "We have all learnt"))).build();
        String words = Prose.of(Sample.section(Sample.document(chosen, Audience.SPOKESPERSON), "quotes").orElseThrow().blocks());
        assertTrue(words.startsWith("“We have all learnt” Person 1") && !words.contains("Suggested"), words);
    }

    @Test
    void quotesAreSuggestedToTheSpokespersonAlone() {
        Document document = Sample.document(Sample.of(13), Audience.SPOKESPERSON);
        String words = Prose.of(Sample.section(document, "quotes").orElseThrow().blocks());
        assertTrue(words.contains("number 1.” Person 1") && words.contains("Suggested: nobody"), words);
        assertTrue(Sample.section(Sample.document(Sample.of(13), Audience.MEMBERS), "quotes").isEmpty());
    }

    @Test
    void likedAnswersComeFirstAndNoPersonOrQuestionTwice() {
        List<Response> responses = new ArrayList<>(Sample.builder().build().responses());
        responses.set(1, Sample.liked(responses.get(1), 3));
        assertEquals(List.of("a2.1", "a4.1"), suggested(Sample.builder().responses(responses).build()).stream().map(KeyQuote::response).toList());
    }

    @Test
    void whatMayNotBeQuotedIsNotSuggested() {
        for (Attribution term : List.of(Attribution.BACKGROUND, Attribution.OFF_THE_RECORD)) {
            List<Response> responses = Sample.builder().build().responses().stream()
                    .map(r -> r.toBuilder().attribution(Optional.of(term)).build()).toList();
            assertEquals(List.of(), suggested(Sample.builder().responses(responses).build()));
        }
    }

    @Test
    void sentenceOfEightToFortyWordsThatAsksNothingIsTaken() {
        String long41 = "So " + "very ".repeat(39) + "long.";
        Response answer = Response.builder("a1.1", "r1", List.of("q1"), List.of(new Quotation(List.of(Paragraph.of("These are somebody else's words, not mine at all."))),
                Paragraph.of("Yes. Do we all of us really know what this is? " + long41 + " Dr. Who said to us what none of us knew."))).build();
        assertEquals(List.of("Dr. Who said to us what none of us knew."),
                suggested(Sample.builder().responses(List.of(answer)).build()).stream().map(KeyQuote::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"This is what all of us here have wanted for years.", "They have been doing it together for a very long time.", "But we never had the money to do any of that.",
        "As I said in my last answer, we share what we earn.", "We do all of this because we like doing this is why.", "C’est ce que nous faisons tous ensemble depuis longtemps ici.", "Como dije antes, aquí todos compartimos lo que ganamos cada mes."})
    void whatNeedsAnotherSentenceToBeUnderstoodIsNotSuggested(String words) {
        assertEquals(List.of(), suggested(Sample.builder().responses(List.of(Sample.answer("a1.1", "r1", "q1", words))).build()));
    }

    @Test
    void whatIsOnlyAssumedToBeQuotableIsNotSuggested() {
        List<Respondent> people = Sample.builder().build().respondents().stream().map(r -> Respondent.builder(r.id(), r.name()).build()).toList();
        assertEquals(List.of(), suggested(Sample.builder().respondents(people).build()));
    }

    @Test
    void longQuoteIsCutInFrontAndSaysSo() {
        String words = "word ".repeat(45).strip();
        Briefing briefing = Sample.builder().responses(List.of(Sample.answer("a1.1", "r1", "q1", words))).keyQuotes(List.of(new KeyQuote("a1.1", words))).build();
        String front = Prose.of(Sample.section(Sample.document(briefing, Audience.SPOKESPERSON), "quotes").orElseThrow().blocks());
        assertTrue(front.startsWith("“" + "word ".repeat(40) + "…”"), front);
    }

    @Test
    void markReachesOverLineBreaksAndWholeEmphasis() {
        List<Block> body = paragraph(new Text("We "), new Emphasis(List.of(new Text("all"))), new LineBreak(), new Text("share it."));
        assertEquals(paragraph(new Text("We "), new Marked(List.of(new Emphasis(List.of(new Text("all"))), new LineBreak(), new Text("share"))), new Text(" it.")),
                KeyQuoteMarker.mark(body, "all share"));
    }

    @Test
    void markThatCannotBeSetLeavesTheWordsAsTheyAre() {
        List<Block> body = paragraph(new Text("We "), new Emphasis(List.of(new Text("all share"))), new Text(" it."));
        assertEquals(body, KeyQuoteMarker.mark(body, "share it"));
        assertEquals(body, KeyQuoteMarker.mark(body, "nowhere"));
        assertEquals(body, KeyQuoteMarker.mark(body, " "));
    }

    @Test
    void deepWordsAreLeftUnmarkedAndDoNoHarm() {
        List<Block> deep = List.of(Paragraph.of("deep"));
        for (int i = 0; i < 100_000; i++) {
            deep = List.of(new Quotation(deep));
        }
        assertEquals(1, KeyQuoteMarker.mark(deep, "deep").size());
        assertEquals(List.of(), OwnWords.of(deep));
    }
}
