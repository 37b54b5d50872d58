package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every thread that is checked in, for every audience and on both papers, is valid and heard word for word; the files stay for other programs to judge. */
class EverySeedTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path KEPT = Path.of("target", "seeds");

    @TestFactory
    Stream<DynamicTest> everySeed() throws IOException {
        Files.createDirectories(KEPT);
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.sorted().toList().stream().map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> packs(seed)));
        }
    }

    private static void packs(Path seed) throws Exception {
        Hatstand hatstand = Hatstand.found();
        Briefing briefing = hatstand.read(sources(seed), ReadOptions.USUAL);
        for (Audience audience : Audience.values()) {
            Document document = hatstand.pack(briefing, PackOptions.forAudience(audience)).document();
            for (Paper page : List.of(Paper.A4, Paper.LETTER)) {
                String name = seed.getFileName() + "-" + audience.id() + "-" + page.name().toLowerCase(java.util.Locale.ROOT);
                byte[] pdf = Exports.export(PdfExporter.builder().page(page).build(), document);
                Files.write(KEPT.resolve(name + ".pdf"), pdf);
                Files.writeString(KEPT.resolve(name + ".txt"), DocumentWords.of(document));
                assertEquals(ReadingOrderTest.plain(DocumentWords.of(document)), ReadingOrderTest.plain(Ear.on(pdf).words()), name);
                if (page == Paper.A4) {
                    assertEquals(List.of(), Vera.failures(pdf), name);
                }
            }
        }
    }

    private static List<Source> sources(Path seed) throws IOException {
        if (!Files.isDirectory(seed)) {
            return List.of(Source.of(seed));
        }
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(seed)) {
            files.filter(Files::isRegularFile).sorted().forEach(f -> sources.add(Source.of(f)));
        }
        return sources;
    }
}
