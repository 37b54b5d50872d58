package coop.hatstand;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.people.PeopleFile;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what people choose as they type it: the command's options and a service's fields mean the same by this.
 *
 * <p>Each method throws {@link ChoiceException} for a word that is none of those there are. Immutable.
 */
public final class Choices {
    private final Labels labels;

    /** With words for what is wrong. */
    public Choices(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** The words in a language, by its BCP 47 tag. */
    public static Labels language(String tag) {
        if (!Labels.languages().contains(tag)) {
            throw new ChoiceException(Labels.of("en").text("command.error.language", tag, String.join(", ", Labels.languages())));
        }
        return Labels.of(tag);
    }

    /** An audience by its id. */
    public Audience audience(String typed) {
        return among(Audience.values(), Audience::id, typed);
    }

    /** A term by its id, such as {@code by-hat}, or in plain words. */
    public Attribution term(String typed) {
        return new TermWords(labels).read(typed).orElseGet(() -> among(Attribution.values(), Attribution::id, typed));
    }

    /** One of a few values by its id. */
    public <T> T among(T[] values, Function<T, String> id, String typed) {
        return Arrays.stream(values).filter(value -> id.apply(value).equals(typed.strip())).findFirst().orElseThrow(() -> new ChoiceException(
                labels.text("command.error.choice", typed, Arrays.stream(values).map(id).collect(Collectors.joining(", ")))));
    }

    /** Formats by their ids, each once, in the order asked for. */
    public List<Format> formats(List<String> typed, List<Format> known) {
        List<Format> formats = new ArrayList<>();
        for (String id : typed.stream().map(String::strip).distinct().toList()) {
            Optional<Format> format = known.stream().filter(f -> f.id().equals(id)).findFirst();
            formats.add(format.orElseThrow(() -> new ChoiceException(
                    labels.text("command.error.format", id, known.stream().map(Format::id).collect(Collectors.joining(", "))))));
        }
        return List.copyOf(formats);
    }

    /** A reader by its name. */
    public String reader(String typed, List<String> known) {
        if (!known.contains(typed)) {
            throw new ChoiceException(labels.text("command.error.reader", typed, String.join(", ", known)));
        }
        return typed;
    }

    /** Hats of a briefing by their names. */
    public List<String> hats(List<String> typed, Briefing briefing) {
        List<String> known = briefing.hats().stream().map(Hat::name).toList();
        for (String hat : typed) {
            if (known.stream().noneMatch(hat::equalsIgnoreCase)) {
                throw new ChoiceException(known.isEmpty() ? labels.text("command.error.no-hats", hat)
                        : labels.text("command.error.hat", hat, String.join(", ", known)));
            }
        }
        return typed;
    }

    /** The questions of a list: a line or list item each. Numbers before them stay, since answers refer to them. */
    public List<String> questions(Source list) throws IOException {
        String text = new Decoding(labels).text(list).text();
        return text.lines().map(line -> line.strip().replaceFirst("^[-*+•]\\s+", "")).filter(line -> !line.isBlank()).toList();
    }

    /** What a table says about people; see {@link PeopleFile}. */
    public List<Introduction> people(Source table) throws IOException {
        return new PeopleFile(labels).read(table);
    }
}
