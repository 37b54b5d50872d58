package coop.hatstand.internal.people;

import coop.hatstand.briefing.Hat;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a person's hats from a table cell. An unknown name makes a new hat. Not safe to share between threads. */
public final class HatNames {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[;,]\\s*");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private final List<Hat> hats;
    private final Labels labels;

    /** @param hats the known hats, to which new ones are added */
    public HatNames(List<Hat> hats, Labels labels) {
        this.hats = Objects.requireNonNull(hats, "hats");
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** Ids of hats; absent for "no hat given" or a blank cell, empty for "own name". */
    public Optional<List<String>> read(String cell) {
        if (saysNothing(cell)) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        if (!isOwnName(cell)) {
            for (String part : SEMICOLON.split(line(cell))) {
                // A hat's name may contain a comma.
                String[] names = known(part).isPresent() ? new String[] {part} : COMMA.split(part);
                Arrays.stream(names).map(this::named).flatMap(Optional::stream).filter(id -> !ids.contains(id)).forEach(ids::add);
            }
        }
        return Optional.of(ids);
    }

    /** The id of the hat with a name, which is added if it is not known; empty for a blank name. */
    public Optional<String> named(String name) {
        String words = line(name);
        if (!words.isEmpty() && known(words).isEmpty()) {
            hats.add(new Hat(id(words), words, Optional.empty()));
        }
        return known(words);
    }

    /** Whether the text says nothing about hats. */
    boolean saysNothing(String words) {
        return words.isBlank() || words.strip().equals("?") || line(words).equalsIgnoreCase(labels.text("hat.unknown"));
    }

    /** Whether the text says that somebody speaks only for themselves. */
    boolean isOwnName(String words) {
        return line(words).equalsIgnoreCase(labels.text("hat.none")) || Cues.of("own-name").stream().anyMatch(line(words)::equalsIgnoreCase);
    }

    private static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    private Optional<String> known(String name) {
        return hats.stream().filter(hat -> line(hat.name()).equalsIgnoreCase(name)).map(Hat::id).findFirst();
    }

    private String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String id = NOT_IN_IDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return free(id) ? id : numbered();
    }

    private String numbered() {
        int number = 1;
        while (!free("hat-" + number)) {
            number++;
        }
        return "hat-" + number;
    }

    private boolean free(String id) {
        return !id.isEmpty() && hats.stream().noneMatch(hat -> hat.id().equals(id));
    }
}
