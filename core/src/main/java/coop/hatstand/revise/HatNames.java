package coop.hatstand.revise;

import coop.hatstand.briefing.Hat;
import coop.hatstand.labels.Cues;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the hats a person wears from a cell; a name that is not known makes a new hat. */
final class HatNames {
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[;,]\\s*");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
    private final Desk desk;

    HatNames(Desk desk) {
        this.desk = desk;
    }

    /** Ids of hats; absent for "hat not known" or nothing, empty for "own name". */
    Optional<List<String>> read(String cell) {
        String words = Look.line(cell);
        if (words.isEmpty() || words.equals("?") || words.equalsIgnoreCase(desk.labels.text("hat.unknown"))) {
            return Optional.empty();
        }
        if (words.equalsIgnoreCase(desk.labels.text("hat.none")) || Cues.of("own-name").stream().anyMatch(words::equalsIgnoreCase)) {
            return Optional.of(List.of());
        }
        List<String> ids = new ArrayList<>();
        for (String part : SEMICOLON.split(words)) {
            // A hat's own name may hold a comma.
            String[] names = known(part).isPresent() ? new String[] {part} : COMMA.split(part);
            for (String name : names) {
                hat(name.strip()).filter(id -> !ids.contains(id)).ifPresent(ids::add);
            }
        }
        return Optional.of(ids);
    }

    private Optional<String> known(String name) {
        return desk.hats.stream().filter(hat -> Look.line(hat.name()).equalsIgnoreCase(name)).map(Hat::id).findFirst();
    }

    private Optional<String> hat(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = known(name);
        if (known.isEmpty()) {
            desk.hats.add(new Hat(id(name), name, Optional.empty()));
        }
        return known(name);
    }

    private String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String id = NOT_IN_IDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        boolean free = !id.isEmpty() && desk.hats.stream().noneMatch(hat -> hat.id().equals(id));
        return free ? id : desk.id("hat-");
    }
}
