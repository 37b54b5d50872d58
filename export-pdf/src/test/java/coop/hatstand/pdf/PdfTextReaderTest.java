package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.markup.PlainText;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.source.Source;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text of PDFs is read, and their quotations are checked. */
final class PdfTextReaderTest {
    private static final Path THREAD = Path.of("../seeds/talking-to-a-journalist.txt");

    @Test
    void aPublicPackPassesItsOwnCheckAndNamesItsAnswers() throws IOException {
        Hatstand hatstand = Hatstand.found();
        Briefing briefing = hatstand.read(THREAD);
        PackOptions options = PackOptions.builder(Audience.PUBLIC).defaultAttribution(Attribution.BY_HAT).title("Tech co-ops").build();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        hatstand.write(briefing, options, "pdf", pdf);
        Verification verification = hatstand.verify(briefing, Source.of("pack.pdf", pdf.toByteArray()), options);
        assertEquals(List.of(), verification.findings().stream().filter(finding -> finding.verdict().isWrong()).toList());
        assertTrue(verification.used().containsAll(List.of("A2.1", "A3.1", "A3.8")), verification.used().toString());
        assertTrue(verification.with(Verdict.REPEATED).allMatch(finding -> finding.place().unit() == TextPlace.Unit.PAGE));
        assertTrue(hatstand.verify(briefing, Source.of("pack.pdf", pdf.toByteArray()), Audience.PUBLIC).wrong());
    }

    @Test
    void whatIsNoPdfIsLeftToOthersAndADamagedOneIsSaidToBe() throws IOException {
        PageTextReader reader = ServiceLoader.load(PageTextReader.class).findFirst().orElseThrow();
        assertEquals(Optional.empty(), reader.pages(Source.of("x.md", "# No PDF")));
        assertTrue(assertThrows(IOException.class, () -> reader.pages(Source.of("x.pdf", "%PDF-1.7 broken"))).getMessage().contains("x.pdf"));
    }

    /** From the file's bytes to the findings; the project's own figure is in docs/benchmarks.md. */
    @Test
    void twoHundredPagesAgainstTenThousandAnswersTakeLessThanTenSeconds() throws IOException {
        int answers = 10_000;
        Briefing briefing = Briefing.builder("Bread").respondents(List.of(Respondent.builder("r1", "Ana Oke").attribution(Optional.of(Attribution.BY_HAT)).build()))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "How?", List.of())))
                .responses(IntStream.range(0, answers).mapToObj(i -> Response.builder("a" + (2 + i / 5) + "." + (1 + i % 5), "r1", List.of("q1"), PlainText.parse(words(i))).build()).toList()).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document pages = new Document();
        PdfWriter.getInstance(pages, out);
        pages.open();
        pages.addAuthor("Ana Oke");
        for (int page = 0; page < 200; page++) {
            pages.newPage();
            for (int i = 0; i < 3; i++) {
                String quote = words((page * 3 + i) * 16).replaceFirst("(?: \\w+){6}$", "");
                pages.add(new Paragraph("\"" + (i == 2 ? "Perhaps " + quote : quote) + "\", a contributor wrote. " + "We make of it what we can, in words that nobody else has used. ".repeat(8)));
            }
        }
        pages.close();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Verification verification = Hatstand.found().verify(briefing, Source.of("article.pdf", out.toByteArray()), Audience.PUBLIC);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        assertEquals(600, verification.quotations());
        assertEquals(400, verification.with(Verdict.VERBATIM).count());
        assertEquals(List.of(TextPlace.Unit.PROPERTY), verification.with(Verdict.WITHHELD_NAME).map(finding -> finding.place().unit()).toList());
        assertTrue(seconds < 10, seconds + " s");
    }

    /** Twenty words that no other answer has in this order. */
    private static String words(int answer) {
        Random random = new Random(answer);
        List<String> known = List.of("oven", "bread", "rent", "street", "member", "winter", "flour", "shared", "morning", "market", "learned", "slowly", "together", "carried", "open", "stayed");
        return IntStream.range(0, 20).mapToObj(i -> known.get(random.nextInt(known.size())) + (i == 7 ? answer : "")).collect(Collectors.joining(" "));
    }
}
