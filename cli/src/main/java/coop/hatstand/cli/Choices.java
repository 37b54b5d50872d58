package coop.hatstand.cli;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.labels.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names that stand for one of a few things; an unknown one is answered with those there are. */
final class Choices {
    private Choices() {
    }

    /** Reads {@code --audience}. */
    static final class AudienceChoice implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String name) {
            return among(Audience.values(), Audience::id, name);
        }
    }

    /** Reads {@code --default-attribution}. */
    static final class TermChoice implements ITypeConverter<Attribution> {
        @Override
        public Attribution convert(String name) {
            return among(Attribution.values(), Attribution::id, name);
        }
    }

    /** Reads {@code --page}. */
    static final class PaperChoice implements ITypeConverter<PageOptions.Paper> {
        @Override
        public PageOptions.Paper convert(String name) {
            return among(PageOptions.Paper.values(), paper -> paper.name().toLowerCase(Locale.ROOT), name);
        }
    }

    /** The formats of these ids, each once, in the order asked for. */
    static List<Format> formats(List<String> ids, List<Format> known, Labels labels) throws Fault {
        List<Format> formats = new ArrayList<>();
        for (String id : ids) {
            Optional<Format> format = known.stream().filter(f -> f.id().equals(id.strip())).findFirst();
            if (format.isEmpty()) {
                throw new Fault(labels.text("command.error.format", id.strip(), known.stream().map(Format::id).collect(Collectors.joining(", "))));
            }
            if (!formats.contains(format.get())) {
                formats.add(format.get());
            }
        }
        return formats;
    }

    private static <T> T among(T[] values, Function<T, String> id, String name) {
        return Arrays.stream(values).filter(value -> id.apply(value).equals(name)).findFirst().orElseThrow(() -> new TypeConversionException(
                Labels.of("en").text("command.error.choice", name, Arrays.stream(values).map(id).collect(Collectors.joining(", ")))));
    }
}
