package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pocket version: one small page with what is needed on the telephone, and nothing else. */
class CardExporterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void allOfItIsOnOnePage(String language) throws IOException {
        Document document = Hatstand.found().pack(briefing(language), PackOptions.forAudience(Audience.SPOKESPERSON)).document();
        ByteArrayOutputStream card = new ByteArrayOutputStream();
        new CardExporter().export(document, card);
        PdfReader reader = new PdfReader(card.toByteArray());
        assertEquals(1, reader.getNumberOfPages());
        assertTrue(reader.getPageSize(1).getWidth() < 300, reader.getPageSize(1)::toString);
        String words = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        for (String part : List.of("mend what shops throw away", "tin on the table", "the landlord", "mostly kettles")) {
            assertTrue(words.contains(part), words);
        }
        assertTrue(!words.contains("What does it cost?"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void saysSoIfThereIsNothingForIt(String language) throws IOException {
        Briefing briefing = briefing(language).toBuilder().lines(List.of()).decline(List.of()).keyQuotes(List.of()).build();
        ByteArrayOutputStream card = new ByteArrayOutputStream();
        Document document = Hatstand.found().pack(briefing, PackOptions.builder(Audience.MEMBERS).defaultAttribution(Attribution.ON_THE_RECORD).build()).document();
        assertEquals(List.of("card-empty"), new CardExporter().export(document, card).stream().map(Notice::code).toList());
        String words = new PdfTextExtractor(new PdfReader(card.toByteArray())).getTextFromPage(1).replaceAll("\\s+", " ");
        assertTrue(words.contains(Labels.of(language).text("card.empty")), words);
    }

    private static Briefing briefing(String language) {
        return Briefing.builder("A repair café on the radio").language(language).respondents(List.of(Respondent.builder("r1", "Ada Brook").build()))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "What does it cost?", List.of())))
                .responses(List.of(Response.builder("a1.1", "r1", List.of("q1"), List.of(Paragraph.of("It costs nothing, and we mend mostly kettles."))).build()))
                .lines(List.of(new LineToTake("q1", Optional.empty(), true, List.of(Paragraph.of("We mend what shops throw away.")), Optional.of(List.of(Paragraph.of("There is a tin on the table."))), List.of())))
                .decline(List.of("the landlord")).keyQuotes(List.of(new KeyQuote("a1.1", "we mend mostly kettles"))).build();
    }
}
