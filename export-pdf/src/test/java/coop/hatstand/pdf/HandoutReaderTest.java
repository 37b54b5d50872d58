package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HandoutReaderTest {

    private final HandoutReader reader = new HandoutReader();

    @Test
    void givesBackTheBriefingAsOftenAsItIsAskedFor() throws IOException {
        Draft draft = reader.read(handout()).orElseThrow();
        assertEquals(Optional.empty(), draft.edited());
        assertEquals("{\"hatstand\":1,\"title\":\"Talking to a journalist tomorrow\"}", text(draft));
        assertEquals(text(draft), text(draft));
    }

    @Test
    void whatIsNoHandoutIsNoDraft() throws IOException {
        assertEquals(Optional.empty(), reader.read(Source.of("empty", "")));
        assertEquals(Optional.empty(), reader.read(Source.of("notes.txt", "Not a PDF")));
        assertEquals(Optional.empty(), reader.read(Source.of("bare.pdf", Exports.export(Exports.document()))));
    }

    @Test
    void aPdfThatCannotBeReadIsNamed() {
        for (String broken : new String[] {"%PDF-1.7", "%PDF-1.7\n1 0 obj " + "[".repeat(200_000) + "\ntrailer <</Root 1 0 R>>", "%PDF-1.7\ntrailer"}) {
            IOException said = assertThrows(IOException.class, () -> reader.read(Source.of("broken.pdf", broken)));
            assertTrue(said.getMessage().startsWith("broken.pdf is a PDF that cannot be taken apart"), said::getMessage);
        }
    }

    @Property(seed = "20261123", tries = 60)
    void aPdfCutShortIsReadOrNamed(@ForAll @IntRange(min = 6, max = 60_000) int length) throws IOException {
        byte[] cut = Arrays.copyOf(Exports.export(FoundingThread.document(Audience.PUBLIC)), length);
        try {
            reader.read(Source.of("cut.pdf", cut));
        } catch (IOException e) {
            assertTrue(e.getMessage().startsWith("cut.pdf is a PDF that cannot be taken apart"), e::getMessage);
        }
    }

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(DraftReader.class).stream().anyMatch(p -> p.type() == HandoutReader.class));
    }

    private static Source handout() throws IOException {
        return Source.of("handout.pdf", Exports.export(FoundingThread.document(Audience.SPOKESPERSON)));
    }

    private static String text(Draft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft.embedded().orElseThrow().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
