package coop.hatstand.internal.filing.people;

import coop.hatstand.briefing.Hat;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hats met so far; a name that differs in case or spacing only is the same hat. */
final class Hats {
    private final Map<String, Hat> byName = new LinkedHashMap<>();

    /** The id of a hat by its name. */
    String id(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        return byName.computeIfAbsent(plain.toLowerCase(Locale.ROOT), key -> new Hat(free(slug(key)), plain, Optional.empty())).id();
    }

    List<Hat> all() {
        return List.copyOf(byName.values());
    }

    private String free(String slug) {
        String id = slug;
        for (int n = 2; taken(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    private boolean taken(String id) {
        return byName.values().stream().anyMatch(hat -> hat.id().equals(id));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "hat" : slug;
    }
}
