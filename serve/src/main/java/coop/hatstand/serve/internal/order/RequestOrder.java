package coop.hatstand.serve.internal.order;

import coop.hatstand.ChoiceException;
import coop.hatstand.app.Choices;
import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.serve.internal.http.RequestField;
import coop.hatstand.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a request, all with known names. */
public final class RequestOrder {
    /** The field that holds a thread, draft, form or briefing. */
    public static final String SOURCE = "source";
    /** The name of a source that is the whole body. */
    public static final String NAME = "name";
    private static final String UNNAMED = "upload";

    private final List<RequestField> requestFields;
    private final Messages messages;

    /**
     * The order in some fields.
     *
     * @throws Problem if a field's name is none that is known
     * @throws ChoiceException if the language is none that is known
     */
    public RequestOrder(List<RequestField> requestFields) throws Problem, ChoiceException {
        this.requestFields = List.copyOf(requestFields);
        messages = OrderOptions.messages(first("language"));
        for (RequestField requestField : requestFields) {
            if (!OrderOptions.NAMES.contains(requestField.name()) && !requestField.name().equals(SOURCE) && !requestField.name().equals(NAME)) {
                throw new Problem(400, messages.text("serve.error.option", Choices.shown(requestField.name()), OrderOptions.NAMES.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }

    /** The words to answer in. */
    public Messages messages() {
        return messages;
    }

    /** What is to be read, at least one. */
    List<Source> sources() throws Problem {
        String name = first(NAME).map(RequestField::plain).filter(n -> !n.isEmpty()).orElse(UNNAMED);
        List<Source> sources = new ArrayList<>();
        requestFields.stream().filter(f -> f.name().equals(SOURCE) && f.bytes().length > 0).forEach(f -> sources.add(f.source(name)));
        if (sources.isEmpty()) {
            throw new Problem(400, messages.text("serve.error.no-source"));
        }
        return sources;
    }

    /** The fields of a name, as files. */
    List<Source> files(String name) {
        return requestFields.stream().filter(f -> f.name().equals(name) && f.bytes().length > 0).map(f -> f.source(name)).toList();
    }

    /** The one file of a name. */
    Optional<Source> file(String name) throws Problem {
        List<Source> files = files(name);
        if (files.size() > 1) {
            throw new Problem(400, messages.text("serve.error.twice", name));
        }
        return files.stream().findFirst();
    }

    /** The one value of a name; an empty one, as forms send them, is none. */
    Optional<String> value(String name) throws Problem {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw new Problem(400, messages.text("serve.error.twice", name));
        }
        return values.stream().findFirst();
    }

    /** The values of a name. */
    List<String> values(String name) {
        return requestFields.stream().filter(f -> f.name().equals(name)).map(f -> f.text().strip()).filter(v -> !v.isEmpty()).toList();
    }

    private Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }
}
