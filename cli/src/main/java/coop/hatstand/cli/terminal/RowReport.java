package coop.hatstand.cli.terminal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints rows of a ref, a name and text, in columns as wide as the terminal allows, with the text wrapped in its column. */
final class RowReport {
    private static final String INDENT = "  ";
    private static final int MOST_NAME = 20;
    private static final int MOST_LINES = 4;

    private final Map<String, Respondent> people;
    private final int width;
    private final int ref;
    private final int name;

    RowReport(Briefing briefing, int width) {
        this.width = width;
        people = briefing.respondents().stream().collect(Collectors.toMap(Respondent::id, Function.identity()));
        ref = Stream.concat(briefing.responses().stream().map(r -> r.id()), briefing.unfiled().stream().map(u -> u.id()))
                .mapToInt(CellWidths::width).max().orElse(0);
        int longest = Stream.concat(briefing.responses().stream().map(r -> r.respondent()), briefing.unfiled().stream().map(u -> u.respondent()))
                .map(this::name).mapToInt(CellWidths::width).max().orElse(0);
        name = Math.max(1, Math.min(Math.min(MOST_NAME, width / 4), longest));
    }

    List<String> of(String id, String respondent, String words) {
        String first = INDENT + CellWidths.padded(id.toUpperCase(Locale.ROOT), ref) + INDENT + CellWidths.padded(name(respondent), name) + INDENT;
        return hanging(first, words);
    }

    /** Words under a row. */
    List<String> below(String words) {
        return hanging(" ".repeat(2 * INDENT.length() + ref), words);
    }

    /** Words beside a short first one, such as a question's number. */
    List<String> hanging(String first, String words) {
        int indent = Math.min(CellWidths.width(first), width / 2);
        List<String> lines = new ArrayList<>();
        for (String line : CellWidths.wrapped(words, width - Math.max(indent, CellWidths.width(first)))) {
            lines.add((lines.isEmpty() ? first : " ".repeat(CellWidths.width(first))) + line);
        }
        if (lines.size() > MOST_LINES) {
            lines.set(MOST_LINES - 1, CellWidths.cut(lines.get(MOST_LINES - 1) + " " + lines.get(MOST_LINES).strip() + "…", width));
            return lines.subList(0, MOST_LINES);
        }
        return lines;
    }

    private String name(String respondent) {
        return people.containsKey(respondent) ? people.get(respondent).name() : "";
    }
}
