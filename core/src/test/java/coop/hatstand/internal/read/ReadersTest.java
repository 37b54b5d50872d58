package coop.hatstand.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private final Labels labels = Labels.of("en");

    private record Fixed(String name, Likelihood likelihood) implements DiscussionReader {
        @Override
        public Likelihood recognise(Source source) {
            return likelihood;
        }

        @Override
        public Discussion read(Source source) {
            return Discussion.builder(Discussion.Kind.THREAD, name).build();
        }
    }

    @Test
    void offersWhatTheServiceLoaderFinds() {
        List<String> loaded = ServiceLoader.load(DiscussionReader.class).stream().map(provider -> provider.get().name()).toList();
        List<String> found = Readers.found(labels).names();
        assertEquals(new TreeSet<>(loaded), new TreeSet<>(found));
        assertEquals(found.size(), new TreeSet<>(found).size());
    }

    @Test
    void choosesTheSurestAndTheFirstOfEquals() throws IOException {
        Readers readers = Readers.of(List.of(new Fixed("a", Likelihood.PERHAPS), new Fixed("b", Likelihood.LIKELY), new Fixed("c", Likelihood.LIKELY)), labels);
        assertEquals("b", readers.read(Source.of("t", "x")).name());
        assertEquals("c", readers.read(Source.of("t", "x"), Optional.of("c")).name());
    }

    @Test
    void namesTheReadersThereAre() {
        Readers readers = Readers.of(List.of(new Fixed("a", Likelihood.NO), new Fixed("b", Likelihood.NO)), labels);
        UnreadableSourceException unknown = assertThrows(UnreadableSourceException.class, () -> readers.read(Source.of("t", "x"), Optional.of("z")));
        assertEquals("There is no reader called “z”. Use one of: a, b.", unknown.getMessage());
        UnreadableSourceException none = assertThrows(UnreadableSourceException.class, () -> readers.read(Source.of("t", "x")));
        assertEquals("Hatstand does not recognise t; say what it is with --from: a, b.", none.getMessage());
    }

    @Test
    void saysWhyNobodyReadsIt() {
        Readers readers = Readers.found(labels);
        assertTrue(fault(readers, new byte[0]).contains("is empty"));
        assertTrue(fault(readers, new byte[] {1, 0, 2}).contains("is not a text file"));
        assertTrue(fault(readers, "{\"hatstand\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)).contains("Hatstand does not recognise"));
    }

    private static String fault(Readers readers, byte[] bytes) {
        return assertThrows(UnreadableSourceException.class, () -> readers.read(Source.of("t", bytes))).getMessage();
    }
}
