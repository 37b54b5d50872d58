package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Document;
import coop.hatstand.docx.internal.assemble.Normal;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A draft that LibreOffice has opened and saved. Runs where HATSTAND_SOFFICE names its command; the build does not need it. */
@EnabledIfEnvironmentVariable(named = "HATSTAND_SOFFICE", matches = ".+")
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void comesBackAsItWentOut() throws IOException, InterruptedException {
        List<Document> documents = Stream.concat(Stream.of(FoundingThread.document(), DraftEditsTest.document()),
                IntStream.range(0, 20).mapToObj(seed -> Trees.documentWithLinksApart(new Random(seed)))).toList();
        List<String> command = new ArrayList<>(List.of(System.getenv("HATSTAND_SOFFICE"), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.resolve("saved").toString()));
        for (int i = 0; i < documents.size(); i++) {
            command.add(Files.write(folder.resolve("draft" + i + ".docx"), DocxExporterTest.export(documents.get(i))).toString());
        }
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice took too long");
        for (int i = 0; i < documents.size(); i++) {
            Source saved = Source.of(folder.resolve("saved").resolve("draft" + i + ".docx"));
            Document read = new DocxDraftReader().read(saved).orElseThrow().edited().orElseThrow();
            assertEquals(Normal.of(documents.get(i)).metadata(), read.metadata());
            assertEquals(Normal.of(documents.get(i)).blocks(), read.blocks());
        }
    }
}
