package coop.hatstand.internal.labels;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The words the program looks for in people's texts, in all languages at once, since a text does not say which language it is in. */
public final class Cues {
    private Cues() {
    }

    /** All languages' words under {@code cue.KEY}, in alphabetical order; a language may lack a key. */
    public static List<String> of(String key) {
        TreeSet<String> words = new TreeSet<>();
        for (Map<String, String> language : LabelFile.cues()) {
            words.addAll(LabelFile.split(language.getOrDefault("cue." + key, "")));
        }
        return List.copyOf(words);
    }

    /** One language's words under {@code cue.KEY}, in their own order. */
    public static List<String> of(String language, String key) {
        return LabelFile.split(LabelFile.words(language).getOrDefault("cue." + key, ""));
    }
}
