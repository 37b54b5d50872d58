package coop.hatstand.serve.internal.order;

import coop.hatstand.Choices;
import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.Reading;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.serve.internal.http.RequestField;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The options of a request, which have the same names as those of the command {@code brief}. */
public final class OrderOptions {
    /** Every option there is. */
    public static final Set<String> NAMES = Set.of("to", "audience", "hat", "default-attribution", "people", "questions", "base", "from", "title",
            "language", "template", "fonts", "page", "strict");
    private static final String USUAL_FORMATS = "pdf,docx,markdown";
    private static final String USUAL_LANGUAGE = "en";

    private final RequestOrder requestOrder;
    private final Labels labels;

    OrderOptions(RequestOrder requestOrder) {
        this.requestOrder = requestOrder;
        labels = requestOrder.labels();
    }

    /** The program's words in a language, English if none is asked for. */
    static Labels labels(Optional<String> language) throws Problem {
        String tag = language.orElse(USUAL_LANGUAGE);
        if (!Labels.languages().contains(tag)) {
            throw new Problem(400, Labels.of(USUAL_LANGUAGE).text("command.error.language", RequestField.harmless(tag), String.join(", ", Labels.languages())));
        }
        return Labels.of(tag);
    }

    /** The formats asked for, each once, in the order asked for. */
    List<Format> formats(Hatstand hatstand) throws Problem {
        List<String> asked = requestOrder.values("to").isEmpty() ? List.of(USUAL_FORMATS) : requestOrder.values("to");
        List<Format> formats = new ArrayList<>();
        for (String id : String.join(",", asked).split(",")) {
            Format format = hatstand.formats().stream().filter(f -> f.id().equals(id.strip())).findFirst().orElse(null);
            if (format == null) {
                throw new Problem(400, labels.text("command.error.format", RequestField.harmless(id), hatstand.formats().stream().map(Format::id).collect(Collectors.joining(", "))));
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
        Packing packing = new Packing(audience, term, Optional.empty()).forHats(requestOrder.values("hat"));
        return requestOrder.value("title").map(packing::titled).orElse(packing);
    }

    Reading reading(Hatstand hatstand) throws Problem, IOException {
        Optional<String> reader = requestOrder.value("from");
        if (reader.isPresent() && !hatstand.readers().contains(reader.get())) {
            throw new Problem(400, labels.text("command.error.reader", RequestField.harmless(reader.get()), String.join(", ", hatstand.readers())));
        }
        return new Reading(labels.language(), requestOrder.value("title"), questions(), reader, people());
    }

    Optional<Source> base() throws Problem {
        return requestOrder.file("base");
    }

    /** Whether a warning is a failure. */
    boolean strict() throws Problem {
        return choice("strict", new Boolean[] {true, false}, String::valueOf).orElse(false);
    }

    private List<String> questions() throws Problem, IOException {
        Optional<Source> file = requestOrder.file("questions");
        return file.isPresent() ? new Choices(labels).questions(file.get()) : List.of();
    }

    private List<Introduction> people() throws Problem, IOException {
        Optional<Source> file = requestOrder.file("people");
        return file.isPresent() ? new Choices(labels).people(file.get()) : List.of();
    }

    <T> Optional<T> choice(String name, T[] values, Function<T, String> id) throws Problem {
        Optional<String> asked = requestOrder.value(name);
        Optional<T> found = asked.flatMap(a -> Arrays.stream(values).filter(v -> id.apply(v).equals(a)).findFirst());
        if (asked.isPresent() && found.isEmpty()) {
            throw new Problem(400, name + ": " + labels.text("command.error.choice", RequestField.harmless(asked.get()), Arrays.stream(values).map(id).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
