package coop.hatstand.internal.people;

import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a people table, by their names in any language, and the nearest one for a name that is not known. */
final class ColumnNames {
    /** A column of the template that shows who is meant; not to be filled in. */
    private static final String WORDS = "words";
    private static final int LONGEST = 60;
    private final Labels labels;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> alike = new LinkedHashMap<>();

    ColumnNames(Labels labels) {
        this.labels = labels;
        List<String> all = new ArrayList<>(PeopleTemplate.COLUMNS);
        all.add(WORDS);
        for (String language : Labels.languages()) {
            Labels words = Labels.of(language);
            all.forEach(column -> words.list("people.column." + column).forEach(name -> columns.putIfAbsent(folded(name), column)));
            PeopleTemplate.COLUMNS.forEach(column -> words.list("people.column-like." + column).forEach(name -> alike.putIfAbsent(folded(name), column)));
        }
        columns.forEach(alike::put);
    }

    /** The column that a heading names, by its name in English. */
    Optional<String> of(String heading) {
        return Optional.ofNullable(columns.get(folded(heading)));
    }

    /** The column whose name, or a common alternative, is closest to a heading by edit distance. */
    String nearest(String heading) {
        String words = folded(heading).substring(0, Math.min(LONGEST, folded(heading).length()));
        String column = PeopleTemplate.COLUMNS.get(0);
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, String> name : alike.entrySet()) {
            int away = distance(words, name.getKey()) * LONGEST / Math.max(words.length(), name.getKey().length());
            if (away < least) {
                least = away;
                column = name.getValue();
            }
        }
        return labels.list("people.column." + column).get(0);
    }

    /** All columns that a person fills in. */
    String known() {
        return String.join(",", PeopleTemplate.COLUMNS.stream().map(column -> labels.list("people.column." + column).get(0)).toList());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /** The edit distance of two words. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
