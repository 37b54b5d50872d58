package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns tables that have no row for each person: with the questions down the side and people across, or with a row for each answer. Immutable. */
final class TurnedTable {
    private static final int FEWEST = 2;
    private static final int MOST_CELLS = 4_000_000;
    private static final int LOOKED_AT = 200;
    private static final int MOST_COLUMNS_OF_LONG = 8;
    private static final Pattern WITH_HAT = Pattern.compile("([^()]{1,80}?)\\s*\\(([^()]{2,80})\\)");

    private final String name;
    private final String organisation;

    TurnedTable(Labels labels) {
        name = labels.list("read.form.name").get(0);
        organisation = labels.list("read.survey.organisation").get(0);
    }

    List<List<String>> upright(List<List<String>> rows) {
        List<List<String>> full = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        if (full.size() <= FEWEST) {
            return rows;
        }
        int asking = askingColumn(full);
        if (asking == 0 && isAcross(full)) {
            return across(full);
        }
        return asking >= 0 && full.get(0).size() <= MOST_COLUMNS_OF_LONG ? answers(rows, full, asking).orElse(rows) : rows;
    }

    /** The column whose first cells nearly all ask. */
    private static int askingColumn(List<List<String>> rows) {
        List<List<String>> body = rows.subList(1, Math.min(LOOKED_AT, rows.size()));
        return IntStream.range(0, Math.min(MOST_COLUMNS_OF_LONG, rows.get(0).size())).filter(column -> {
            long filled = body.stream().filter(row -> !cell(row, column).isEmpty()).count();
            long asks = body.stream().filter(row -> CellShape.asks(cell(row, column))).count();
            return filled > 1 && asks * 3 >= filled * 2;
        }).findFirst().orElse(-1);
    }

    /** Whether each question stands once, and no column's heading is one. */
    private static boolean isAcross(List<List<String>> rows) {
        Set<String> questions = new HashSet<>();
        rows.subList(1, rows.size()).forEach(row -> questions.add(cell(row, 0)));
        return questions.size() == rows.size() - 1 && rows.get(0).size() > FEWEST && rows.get(0).stream().skip(1).noneMatch(CellShape::asks);
    }

    private List<List<String>> across(List<List<String>> rows) {
        List<List<String>> turned = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(name, organisation));
        rows.stream().skip(1).forEach(row -> heads.add(cell(row, 0)));
        turned.add(heads);
        for (int person = 1; person < rows.get(0).size(); person++) {
            int column = person;
            Matcher hat = WITH_HAT.matcher(cell(rows.get(0), person));
            List<String> row = new ArrayList<>(hat.matches() ? List.of(hat.group(1), hat.group(2)) : List.of(cell(rows.get(0), person), ""));
            rows.stream().skip(1).forEach(line -> row.add(column < line.size() ? line.get(column) : ""));
            turned.add(row);
        }
        return turned;
    }

    /** A row for each person of rows that hold an answer each: who, the question, and what was said. It stands where the person's first answer did. */
    private static Optional<List<List<String>>> answers(List<List<String>> all, List<List<String>> rows, int asking) {
        List<List<String>> body = rows.subList(1, rows.size());
        int said = longest(body, asking);
        Set<String> questions = different(body, asking);
        List<Integer> who = IntStream.range(0, rows.get(0).size()).filter(i -> i != asking && i != said && different(body, i).size() * FEWEST <= body.size()).boxed().toList();
        if (said < 0 || who.isEmpty() || questions.size() * FEWEST > body.size() || cell(rows.get(0), asking).endsWith("?")) {
            return Optional.empty();
        }
        Map<List<String>, Map<String, String>> people = new LinkedHashMap<>();
        for (List<String> row : body) {
            Map<String, String> answers = people.computeIfAbsent(who.stream().map(i -> cell(row, i)).toList(), any -> new LinkedHashMap<>());
            answers.merge(cell(row, asking), said < row.size() ? row.get(said) : "", (first, second) -> first + "\n\n" + second);
        }
        if (people.size() < FEWEST || people.size() == body.size() || (long) people.size() * questions.size() > MOST_CELLS) {
            return Optional.empty();
        }
        Map<List<String>, Integer> at = new HashMap<>();
        IntStream.range(1, all.size()).forEach(i -> at.putIfAbsent(who.stream().map(column -> cell(all.get(i), column)).toList(), i));
        List<List<String>> turned = new ArrayList<>(Collections.nCopies(all.size(), List.of()));
        turned.set(0, Stream.concat(who.stream().map(i -> cell(rows.get(0), i)), questions.stream()).toList());
        people.forEach((person, answers) -> turned.set(at.get(person), Stream.concat(person.stream(), questions.stream().map(question -> answers.getOrDefault(question, ""))).toList()));
        return Optional.of(turned);
    }

    /** The column that holds most of the words beside the questions. */
    private static int longest(List<List<String>> rows, int asking) {
        return IntStream.range(0, rows.get(0).size()).filter(i -> i != asking).boxed()
                .max(Comparator.comparingLong(i -> rows.stream().mapToLong(row -> cell(row, i).length()).sum())).orElse(-1);
    }

    private static Set<String> different(List<List<String>> rows, int column) {
        return rows.stream().map(row -> cell(row, column)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
