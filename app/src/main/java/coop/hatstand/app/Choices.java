package coop.hatstand.app;

import coop.hatstand.ChoiceException;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.export.Format;
import coop.hatstand.export.Paper;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** How a choice is read. */
    public interface Choice<T> {
        /** The value of what was typed. */
        T of(String typed) throws ChoiceException;
    }

    /** An audience by its id. */
    public Audience audience(String typed) throws ChoiceException {
        return among(Audience.values(), Audience::id, typed);
    }

    /** A layout by its id. */
    public Layout layout(String typed) throws ChoiceException {
        return among(Layout.values(), Layout::id, typed);
    }

    /** A term by its id, such as {@code by-hat}, or in plain words. */
    public Attribution term(String typed) throws ChoiceException {
        Optional<Attribution> named = new TermWords(messages.labels()).read(typed);
        return named.isPresent() ? named.get() : among(Attribution.values(), Attribution::id, typed);
    }

    /** A paper's size by its name. */
    public Paper paper(String typed) throws ChoiceException {
        return among(List.of(Paper.A4, Paper.LETTER), paper -> paper.name().toLowerCase(Locale.ROOT), typed, "command.error.choice");
    }

    /** One of a few values by its id. */
    public <T> T among(T[] values, Function<T, String> id, String typed) throws ChoiceException {
        return among(Arrays.asList(values), id, typed, "command.error.choice");
    }

    /** Formats by their ids, each once, in the order asked for. */
    public List<Format> formats(List<String> typed, List<Format> known) throws ChoiceException {
        Set<Format> formats = new LinkedHashSet<>();
        for (String id : typed) {
            formats.add(among(known, Format::id, id, "command.error.format"));
        }
        return List.copyOf(formats);
    }

    /**
     * How sources are to be read.
     *
     * @param reader a reader's name
     * @param questions a list of questions
     * @param people a table of those who wrote
     */
    public ReadOptions reading(Hatstand hatstand, Optional<String> title, Optional<String> reader, Optional<Source> questions, Optional<Source> people) throws IOException {
        ReadOptions.Builder options = ReadOptions.builder().language(messages.language());
        title.ifPresent(options::title);
        if (reader.isPresent()) {
            options.reader(among(hatstand.readers(), Function.identity(), reader.get(), "command.error.reader"));
        }
        if (questions.isPresent()) {
            options.questions(questions.get());
        }
        if (people.isPresent()) {
            options.people(people.get());
        }
        return options.build();
    }

    /** What a pack is to be. */
    public static PackOptions packing(Audience audience, Optional<Attribution> terms, List<String> hats, Optional<String> title) {
        PackOptions.Builder options = PackOptions.builder(audience).hats(hats);
        terms.ifPresent(options::defaultAttribution);
        title.ifPresent(options::title);
        return options.build();
    }

    private <T> T among(List<T> known, Function<T, String> id, String typed, String error) throws ChoiceException {
        return known.stream().filter(one -> id.apply(one).equals(typed.strip())).findFirst().orElseThrow(() -> new ChoiceException(
                messages.text(error, shown(typed), known.stream().map(id).collect(Collectors.joining(", ")))));
    }
}
