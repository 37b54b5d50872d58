package coop.hatstand.app;

import coop.hatstand.ChoiceException;
import coop.hatstand.Hatstand;
import coop.hatstand.Reading;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.internal.people.PeopleFile;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what people choose as they type it: the command's options and the service's fields mean the same by this.
 *
 * <p>Each method throws {@link ChoiceException} for a word that is none of those there are. Immutable.
 */
public final class Choices {
    private static final int LONGEST_SHOWN = 200;
    private final Messages messages;

    /** With words for what is wrong. */
    public Choices(Messages messages) {
        this.messages = messages;
    }

    /** What somebody typed, to be repeated in a message: not long, and nothing in it that could steer a terminal. */
    public static String shown(String typed) {
        String clean = typed.replaceAll("\\p{C}", "").strip();
        return clean.substring(0, Math.min(LONGEST_SHOWN, clean.length()));
    }

    /** An audience by its id. */
    public Audience audience(String typed) {
        return among(Audience.values(), Audience::id, typed);
    }

    /** A term by its id, such as {@code by-hat}, or in plain words. */
    public Attribution term(String typed) {
        return new TermWords(messages.labels()).read(typed).orElseGet(() -> among(Attribution.values(), Attribution::id, typed));
    }

    /** One of a few values by its id. */
    public <T> T among(T[] values, Function<T, String> id, String typed) {
        return among(Arrays.asList(values), id, typed, "command.error.choice");
    }

    /** Formats by their ids, each once, in the order asked for. */
    public List<Format> formats(List<String> typed, List<Format> known) {
        return typed.stream().map(String::strip).distinct().map(id -> among(known, Format::id, id, "command.error.format")).toList();
    }

    /** Hats of a briefing by their names. */
    public List<String> hats(List<String> typed, Briefing briefing) {
        List<String> known = briefing.hats().stream().map(Hat::name).toList();
        for (String hat : typed) {
            if (known.stream().noneMatch(hat::equalsIgnoreCase)) {
                throw new ChoiceException(messages.text(known.isEmpty() ? "command.error.no-hats" : "command.error.hat", shown(hat), String.join(", ", known)));
            }
        }
        return typed;
    }

    /**
     * How sources are to be read.
     *
     * @param reader a reader's name
     * @param questions a list of questions, a line or list item each; numbers before them stay, since answers refer to them
     * @param people a table of those who wrote
     */
    public Reading reading(Hatstand hatstand, Optional<String> title, Optional<String> reader, Optional<Source> questions, Optional<Source> people) throws IOException {
        Optional<String> by = reader.map(name -> among(hatstand.readers(), Function.identity(), name, "command.error.reader"));
        List<String> asked = questions.isPresent() ? questions(questions.get()) : List.of();
        List<Introduction> introduced = people.isPresent() ? new PeopleFile(messages.labels()).read(people.get()) : List.of();
        return new Reading(messages.language(), title, asked, by, introduced);
    }

    private List<String> questions(Source list) throws IOException {
        String text = new Decoding(messages.labels()).text(list).text();
        return text.lines().map(line -> line.strip().replaceFirst("^[-*+•]\\s+", "")).filter(line -> !line.isBlank()).toList();
    }

    private <T> T among(List<T> known, Function<T, String> id, String typed, String error) {
        return known.stream().filter(one -> id.apply(one).equals(typed.strip())).findFirst().orElseThrow(() -> new ChoiceException(
                messages.text(error, shown(typed), known.stream().map(id).collect(Collectors.joining(", ")))));
    }
}
