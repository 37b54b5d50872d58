package coop.hatstand.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.source.Source;
import coop.hatstand.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Checks a long PDF that quotes a large briefing, from the file's bytes to the findings, in a process that has done nothing else but read the briefing. */
final class VerifiedPages {
    private static final int ANSWERS = 10_050;
    private static final int PAGES = 200;
    private static final int QUOTED_WORDS = 14;
    private static final String OWN = "What follows is what we make of it ourselves, in words that are nobody's answer, and a good many of them. ";

    private VerifiedPages() {
    }

    /** Prints the seconds it takes. */
    static void print(Path work) throws IOException {
        Corpus.write(ANSWERS, work);
        Hatstand hatstand = Hatstand.found();
        Briefing briefing = hatstand.read(work.resolve(ANSWERS + ".json"));
        byte[] pdf = pdf(briefing);
        PackOptions options = PackOptions.builder(Audience.PUBLIC).defaultAttribution(Attribution.BY_HAT).build();
        long start = cpu();
        Verification verification = hatstand.verify(briefing, Source.of("article.pdf", pdf), options);
        System.out.printf("%n%d pages of PDF (%d KiB) against %d answers: %.1f s of CPU; %d quotations, %d answers used%n", PAGES, pdf.length / 1024, briefing.responses().size(),
                (cpu() - start) / 1e9, verification.quotations(), verification.used().size());
    }

    /** A page has three quotations, the last with a word changed, and paragraphs that quote nobody. */
    private static byte[] pdf(Briefing briefing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        for (int page = 0; page < PAGES; page++) {
            document.newPage();
            for (int i = 0; i < 3; i++) {
                String quote = quote(briefing, (page * 3 + i) * 16 % briefing.responses().size());
                document.add(new Paragraph("\"" + (i == 2 ? quote.replaceFirst("^\\S+", "Perhaps") : quote) + "\", a contributor wrote. " + OWN.repeat(5)));
            }
        }
        document.close();
        return out.toByteArray();
    }

    private static String quote(Briefing briefing, int answer) {
        List<String> words = List.of(coop.hatstand.document.Prose.of(briefing.responses().get(answer).body()).strip().split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(QUOTED_WORDS, words.size()))).replaceAll("[\"“”]", "");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
