package coop.hatstand.internal.labels;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people without a name are called: "Row 12" where they answered in a row of a table, in which they can be found again, and "Respondent A" elsewhere.
 * Neither is ever anybody's name. Immutable.
 */
public final class Nameless {
    private static final List<String> SOMEBODY = Labels.languages().stream().map(language -> Labels.of(language).text("revise.unnamed")).toList();
    private static final Pattern LETTER = any(Stream.of("respondent.unnamed"), "[A-Z]{1,3}|\\d{1,6}");
    private static final Pattern ROW = any(Stream.of("respondent.row", "respondent.row-of"), "\\d{1,8}");

    private final Labels labels;

    public Nameless(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** Whoever is one of those without a name, counted from 0: A to Z, then AA, AB. */
    public String letter(int number) {
        StringBuilder letters = new StringBuilder();
        for (int n = number; n >= 0; n = n / 26 - 1) {
            letters.insert(0, (char) ('A' + n % 26));
        }
        return labels.text("respondent.unnamed", letters);
    }

    /**
     * Whoever answered in a row.
     *
     * @param row its number in the table, the headings being 1
     * @param table which of the tables read it is in, the first being 1
     */
    public String row(int row, int table) {
        return table == 1 ? labels.text("respondent.row", row) : labels.text("respondent.row-of", row, table);
    }

    /** Whether a name is only what the program calls people without one, in any of its languages. */
    public static boolean is(String name) {
        return SOMEBODY.contains(name) || LETTER.matcher(name).matches() || isRow(name);
    }

    /** Whether a name says where in a table somebody stands, which is nobody's business but the spokesperson's. */
    public static boolean isRow(String name) {
        return ROW.matcher(name).matches();
    }

    private static Pattern any(Stream<String> keys, String value) {
        String forms = keys.flatMap(key -> Labels.languages().stream().map(language -> Labels.of(language).text(key)))
                .map(form -> Stream.of(form.split("\\{\\d\\}", -1)).map(part -> "(?iu:" + Pattern.quote(part) + ")").collect(Collectors.joining("(?:" + value + ")"))).collect(Collectors.joining("|"));
        return Pattern.compile(forms);
    }
}
