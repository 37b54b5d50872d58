package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.source.Source;
import coop.hatstand.verify.TextPlace;
import coop.hatstand.verify.Verdict;
import coop.hatstand.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
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
}
