package coop.hatstand.serve;

import coop.hatstand.Choices;
import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.Reading;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Source;
import coop.hatstand.export.Format;
import coop.hatstand.labels.Labels;
import coop.hatstand.people.Introduction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The options of an order; they are those of the command {@code brief}, by the same names. */
final class Wishes {
    /** Every option there is. */
    static final Set<String> NAMES = Set.of("to", "audience", "hat", "default-attribution", "people", "questions", "base", "from", "title",
            "language", "template", "fonts", "page", "strict");
    private static final String USUAL_FORMATS = "pdf,docx,markdown";
    private static final String USUAL_LANGUAGE = "en";

    private final Order order;
    private final Labels labels;

    Wishes(Order order) {
        this.order = order;
        labels = order.labels();
    }

    /** The program's words in a language, English if none is asked for. */
    static Labels labels(Optional<String> language) throws Problem {
        String tag = language.orElse(USUAL_LANGUAGE);
        if (!Labels.languages().contains(tag)) {
            throw new Problem(400, Labels.of(USUAL_LANGUAGE).text("command.error.language", Field.harmless(tag), String.join(", ", Labels.languages())));
        }
        return Labels.of(tag);
    }

    /** The formats asked for, each once, in the order asked for. */
    List<Format> formats(Hatstand hatstand) throws Problem {
        List<String> asked = order.values("to").isEmpty() ? List.of(USUAL_FORMATS) : order.values("to");
        List<Format> formats = new ArrayList<>();
        for (String id : String.join(",", asked).split(",")) {
            Format format = hatstand.formats().stream().filter(f -> f.id().equals(id.strip())).findFirst().orElse(null);
            if (format == null) {
                throw new Problem(400, labels.text("command.error.format", Field.harmless(id), hatstand.formats().stream().map(Format::id).collect(Collectors.joining(", "))));
            }
            if (!formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }

    Packing packing() throws Problem {
        Audience audience = choice("audience", Audience.values(), Audience::id).orElse(Audience.SPOKESPERSON);
        Optional<Attribution> term = choice("default-attribution", Attribution.values(), Attribution::id);
        Packing packing = new Packing(audience, term, Optional.empty()).forHats(order.values("hat"));
        return order.value("title").map(packing::titled).orElse(packing);
    }

    Reading reading(Hatstand hatstand) throws Problem, IOException {
        Optional<String> reader = order.value("from");
        if (reader.isPresent() && !hatstand.readers().contains(reader.get())) {
            throw new Problem(400, labels.text("command.error.reader", Field.harmless(reader.get()), String.join(", ", hatstand.readers())));
        }
        return new Reading(labels.language(), order.value("title"), questions(), reader, people());
    }

    Optional<Source> base() throws Problem {
        return order.file("base");
    }

    /** Whether a warning is a failure. */
    boolean strict() throws Problem {
        return choice("strict", new Boolean[] {true, false}, String::valueOf).orElse(false);
    }

    private List<String> questions() throws Problem, IOException {
        Optional<Source> file = order.file("questions");
        return file.isPresent() ? new Choices(labels).questions(file.get()) : List.of();
    }

    private List<Introduction> people() throws Problem, IOException {
        Optional<Source> file = order.file("people");
        return file.isPresent() ? new Choices(labels).people(file.get()) : List.of();
    }

    <T> Optional<T> choice(String name, T[] values, Function<T, String> id) throws Problem {
        Optional<String> asked = order.value(name);
        Optional<T> found = asked.flatMap(a -> Arrays.stream(values).filter(v -> id.apply(v).equals(a)).findFirst());
        if (asked.isPresent() && found.isEmpty()) {
            throw new Problem(400, name + ": " + labels.text("command.error.choice", Field.harmless(asked.get()), Arrays.stream(values).map(id).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
