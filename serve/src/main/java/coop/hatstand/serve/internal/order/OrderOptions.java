package coop.hatstand.serve.internal.order;

import coop.hatstand.ChoiceException;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.app.Choices;
import coop.hatstand.app.Messages;
import coop.hatstand.app.PageSettings;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.export.Paper;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The options of a request, which have the same names as those of the command {@code brief}. */
public final class OrderOptions {
    /** Every option there is. */
    public static final Set<String> NAMES = Set.of("to", "audience", "hat", "default-attribution", "people", "questions", "base", "from", "title",
            "language", "template", "fonts", "page", "strict", "issuer", "date", "contact", "embargo", "compact", "layout");
    private static final String USUAL_FORMATS = "pdf,docx,markdown";

    private final RequestOrder requestOrder;
    private final Choices choices;

    OrderOptions(RequestOrder requestOrder) {
        this.requestOrder = requestOrder;
        choices = new Choices(requestOrder.messages());
    }

    /** The program's words in a language, English if none is asked for. */
    static Messages messages(Optional<String> language) throws ChoiceException {
        return language.isPresent() ? Messages.in(language.get()) : Messages.usual();
    }

    /** The formats asked for, each once, in the order asked for. */
    List<Format> formats(Hatstand hatstand) throws ChoiceException {
        List<String> asked = requestOrder.values("to").isEmpty() ? List.of(USUAL_FORMATS) : requestOrder.values("to");
        return choices.formats(List.of(String.join(",", asked).split(",")), hatstand.formats());
    }

    PackOptions packing() throws Problem {
        return packing(Audience.SPOKESPERSON);
    }

    /** @param usual the audience if none is asked for */
    PackOptions packing(Audience usual) throws Problem {
        Audience audience = choice("audience", choices::audience).orElse(usual);
        PackOptions.Builder packing = Choices.packing(audience, choice("default-attribution", choices::term), requestOrder.values("hat"), requestOrder.value("title"))
                .toBuilder().release(release()).compact(truth("compact"));
        choice("layout", choices::layout).ifPresent(packing::layout);
        return packing.build();
    }

    private Details release() throws Problem {
        return Details.NONE.with(Detail.ISSUER, requestOrder.value("issuer")).with(Detail.DATE, requestOrder.value("date")).with(Detail.PRESS_CONTACT, requestOrder.value("contact"))
                .with(Detail.EMBARGO, requestOrder.value("embargo"));
    }

    ReadOptions reading(Hatstand hatstand) throws Problem, IOException {
        return choices.reading(hatstand, requestOrder.value("title"), requestOrder.value("from"), requestOrder.file("questions"), requestOrder.file("people"));
    }

    /** The door with exporters that make pages as asked for. */
    Hatstand pages(Hatstand hatstand, PageSettings settings) throws Problem, IOException {
        Optional<Paper> paper = choice("page", choices::paper);
        List<Source> fonts = requestOrder.files("fonts");
        return settings.apply(hatstand, paper, fonts.isEmpty() ? Optional.empty() : Optional.of(pdf -> pdf.fonts(fonts)), requestOrder.file("template"));
    }

    Optional<Source> base() throws Problem {
        return requestOrder.file("base");
    }

    /** Whether a warning is a failure. */
    boolean strict() throws Problem {
        return truth("strict");
    }

    private boolean truth(String name) throws Problem {
        return choice(name, typed -> choices.among(new Boolean[] {true, false}, String::valueOf, typed)).orElse(false);
    }

    private <T> Optional<T> choice(String name, Choices.Choice<T> choice) throws Problem {
        Optional<String> asked = requestOrder.value(name);
        try {
            return asked.isPresent() ? Optional.of(choice.of(asked.get())) : Optional.empty();
        } catch (ChoiceException e) {
            throw new Problem(400, name + ": " + e.getMessage());
        }
    }
}
