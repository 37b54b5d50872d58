package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compact pack. */
class CompactTest {
    private static final int ANSWERS = 200;
    private static final String SIXTY_WORDS = "We keep the oven for the whole street, and whoever bakes last sweeps it out. ".repeat(4);

    /** Two hundred answers of some 60 words: at most a page for each eight. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void fitsEightAnswersOnAPage(Audience audience) throws IOException {
        assertTrue(pages(audience, true) <= ANSWERS / 8, audience + ": " + pages(audience, true));
        assertTrue(pages(audience, true) < pages(audience, false));
    }

    private static int pages(Audience audience, boolean compact) throws IOException {
        List<Respondent> people = IntStream.range(0, ANSWERS / 4).mapToObj(i -> Respondent.builder("r" + i, "Person " + (char) ('A' + i % 26) + i).build()).toList();
        List<Question> questions = IntStream.range(0, 4).mapToObj(i -> new Question("q" + i, "" + (i + 1), Optional.empty(), "What is question " + i + " about?", List.of())).toList();
        List<Response> answers = IntStream.range(0, ANSWERS).mapToObj(i -> Response.builder("a" + i, "r" + i / 4, List.of("q" + i % 4), List.of(Paragraph.of(SIXTY_WORDS))).build()).toList();
        Briefing briefing = Briefing.builder("The oven").respondents(people).questions(questions).responses(answers).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackOptions options = PackOptions.builder(audience).defaultAttribution(Attribution.ON_THE_RECORD).compact(compact).layout(Layout.BRIEFING).build();
        new PdfExporter().export(Hatstand.found().pack(briefing, options).document(), out);
        return new PdfReader(out.toByteArray()).getNumberOfPages();
    }
}
