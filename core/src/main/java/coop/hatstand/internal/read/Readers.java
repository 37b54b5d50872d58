package coop.hatstand.internal.read;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** The readers there are, and the choice among them: the surest one reads, the earlier in the list where two are as sure. Immutable. */
public final class Readers {
    private final List<DiscussionReader> readers;
    private final Labels labels;

    private Readers(List<DiscussionReader> readers, Labels labels) {
        this.readers = List.copyOf(readers);
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** These readers and no others; what they say about themselves is in their own words, the choice among them in {@code labels}. */
    public static Readers of(List<DiscussionReader> readers, Labels labels) {
        return new Readers(readers, labels);
    }

    /** The built-in readers, which say what they find in these words, and those that {@link ServiceLoader} finds beside them. */
    public static Readers found(Labels labels) {
        return with(plugIns(DiscussionReader.class.getClassLoader(), labels), labels);
    }

    /** The built-in readers and some more. */
    public static Readers with(List<DiscussionReader> more, Labels labels) {
        List<DiscussionReader> all = new ArrayList<>(BuiltInReaders.readers(labels));
        all.addAll(more);
        return new Readers(all, labels);
    }

    /** The readers that {@link ServiceLoader} finds through a class loader, without the built-in ones. */
    public static List<DiscussionReader> plugIns(ClassLoader plugins, Labels labels) {
        Set<String> own = BuiltInReaders.readers(labels).stream().map(reader -> reader.getClass().getName()).collect(Collectors.toSet());
        return ServiceLoader.load(DiscussionReader.class, plugins).stream().filter(plugin -> !own.contains(plugin.type().getName()))
                .map(ServiceLoader.Provider::get).toList();
    }

    /** The readers' names, in the order they are asked. */
    public List<String> names() {
        return readers.stream().map(DiscussionReader::name).toList();
    }

    /** Whether any reader knows the source. */
    public boolean recognise(Source source) throws IOException {
        if (foreign(source).isPresent()) {
            return false;
        }
        for (DiscussionReader reader : readers) {
            if (reader.recognise(source) != Likelihood.NO) {
                return true;
            }
        }
        return false;
    }

    /** Reads a source with the reader that is surest of it. */
    public Discussion read(Source source) throws IOException {
        return read(source, Optional.empty());
    }

    /**
     * Reads a source.
     *
     * @param from the name of the reader to use; empty to choose by what the source holds
     * @throws UnreadableSourceException if no reader has that name or none knows the source, or if the source is damaged
     */
    public Discussion read(Source source, Optional<String> from) throws IOException {
        Optional<Map.Entry<String, String>> foreign = foreign(source);
        if (foreign.isPresent()) {
            throw new UnreadableSourceException(labels.text(foreign.get().getKey(), source.name(), labels.text(foreign.get().getValue())));
        }
        DiscussionReader reader = from.isPresent() ? named(from.get()) : surest(source);
        return reader.read(source);
    }

    /** What is wrong with a file that none of these readers is for; a plug-in may be. */
    private Optional<Map.Entry<String, String>> foreign(Source source) throws IOException {
        Optional<Map.Entry<String, String>> foreign = ForeignFile.of(source);
        if (foreign.isPresent()) {
            for (DiscussionReader reader : readers) {
                boolean plugIn = !reader.getClass().getPackageName().startsWith(Readers.class.getPackageName());
                if (plugIn && reader.recognise(source) == Likelihood.CERTAIN) {
                    return Optional.empty();
                }
            }
        }
        return foreign;
    }

    private DiscussionReader named(String name) throws UnreadableSourceException {
        return readers.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableSourceException(labels.text("read.error.reader", name, known())));
    }

    private DiscussionReader surest(Source source) throws IOException {
        Likelihood best = Likelihood.NO;
        DiscussionReader surest = null;
        for (DiscussionReader reader : readers) {
            Likelihood likelihood = reader.recognise(source);
            if (likelihood.compareTo(best) > 0) {
                best = likelihood;
                surest = reader;
            }
        }
        if (surest == null) {
            throw unknown(source);
        }
        return surest;
    }

    private UnreadableSourceException unknown(Source source) throws IOException {
        try (InputStream in = source.open()) {
            if (in.read() < 0) {
                return new UnreadableSourceException(labels.text("read.error.empty", source.name()));
            }
        }
        if (PackedFiles.isZip(source)) {
            return new UnreadableSourceException(labels.text("read.error.zip", source.name()));
        }
        // Says so itself where the bytes are no text at all.
        new Decoding(labels).text(source);
        return new UnreadableSourceException(labels.text("read.error.unknown", source.name(), known()));
    }

    private String known() {
        return names().stream().collect(Collectors.joining(", "));
    }
}
