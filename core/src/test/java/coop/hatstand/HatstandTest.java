package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does at the door, and what it is told when that cannot be done. */
final class HatstandTest {
    private static final String THREAD = "1. How big is it?\n\n=== Ana (Mill Union)\n1. Bigger each year.\n";
    private static final Hatstand HATSTAND = Hatstand.builder().exporter(new Torn()).build();

    @TempDir
    private Path dir;

    /** Writes half a file and fails, as where a disk is full. */
    private static final class Torn implements Exporter {
        @Override
        public Format format() {
            return new Format("torn", "torn", "text/plain", "half a file");
        }

        @Override
        public List<Notice> export(Document document, OutputStream out) throws IOException {
            out.write('x');
            throw new IOException("No space left on device");
        }
    }

    private Briefing briefing() throws IOException {
        return HATSTAND.read(Files.writeString(dir.resolve("thread.txt"), THREAD));
    }

    private Pack pack() throws IOException {
        return HATSTAND.pack(briefing(), PackOptions.forAudience(Audience.SPOKESPERSON));
    }

    @Test
    void aFileIsWrittenInPlaceOfAnother() throws IOException {
        Path file = Files.writeString(dir.resolve("briefing.json"), "before");
        HATSTAND.write(pack(), "json", file);
        assertEquals(1, HATSTAND.read(file).responses().size());
        assertEquals(List.of("briefing.json", "thread.txt"), names());
    }

    @Test
    void aFileThatCannotBeWrittenIsAsItWas() throws IOException {
        Path file = Files.writeString(dir.resolve("briefing.torn"), "before");
        assertThrows(IOException.class, () -> HATSTAND.write(pack(), "torn", file));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("briefing.torn", "thread.txt"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void aChoiceThatIsNotThereIsNamedWithThoseThatAre(String language) throws IOException {
        Briefing briefing = HATSTAND.read(List.of(Source.of("thread.txt", THREAD)), ReadOptions.builder().language(language).build());
        HatstandException hat = assertThrows(ChoiceException.class, () -> HATSTAND.pack(briefing, PackOptions.builder(Audience.PUBLIC).hats(List.of("Nobody")).build()));
        assertTrue(hat.getMessage().contains("Nobody") && hat.getMessage().contains("Mill Union"), hat.getMessage());
        HatstandException format = assertThrows(ChoiceException.class, () -> HATSTAND.write(HATSTAND.pack(briefing, PackOptions.forAudience(Audience.PUBLIC)), "odt", OutputStream.nullOutputStream()));
        assertTrue(format.getMessage().contains("odt") && format.getMessage().contains("torn"), format.getMessage());
        assertEquals(List.of("choice", "choice"), List.of(hat.code(), format.code()));
    }

    @Test
    void aFaultHasItsCode() {
        assertEquals("unreadable-source", fault(HATSTAND, "").code());
        assertEquals("briefing-format", fault(HATSTAND, "{\"hatstand\": 1, \"title\": 7}").code());
        Hatstand strict = HATSTAND.toBuilder().limits(Limits.USUAL.with(Limit.POSTS, 1)).build();
        HatstandException limit = fault(strict, "1. How big is it?\n\n=== Ana\n1. Big.\n\n=== Bo\n1. Small.\n");
        assertEquals("limit", limit.code());
        assertTrue(limit.getMessage().contains("--limit posts=N"), limit.getMessage());
    }

    private static HatstandException fault(Hatstand hatstand, String text) {
        return assertThrows(HatstandException.class, () -> hatstand.read(Source.of("given.txt", text)));
    }

    @Test
    void optionsCanBeTakenFurther() throws IOException {
        ReadOptions first = ReadOptions.builder().language("fr").title("Appel").questions(Source.of("q.txt", "- 1. Why?\n\n2. How?\n")).build();
        ReadOptions then = first.toBuilder().people(Source.of("people.csv", "who,attribution\nAna,on the record\n")).build();
        assertEquals(List.of("1. Why?", "2. How?"), then.questions());
        assertEquals(List.of("fr", Optional.of("Appel")), List.of(then.language(), then.title()));
        assertEquals(Optional.of(Attribution.ON_THE_RECORD), then.people().get(0).attribution());
        assertFalse(Hatstand.languages().isEmpty());
    }
}
