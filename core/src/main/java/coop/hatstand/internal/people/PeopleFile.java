package coop.hatstand.internal.people;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.office.CellTable;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a people table, with one row per person and the columns {@code who}, {@code name}, {@code hats} (separated by
 * semicolons) and {@code attribution} (a term in plain words).
 *
 * <p>Only {@code who} is required, and a blank cell says nothing. Any other column, except the template's first words, is refused, since it may be
 * misspelt and its content would get lost. Immutable.
 */
public final class PeopleFile {
    private final Labels labels;
    private final TermWords terms;

    /** A reader of terms in the language of these words or any other. */
    public PeopleFile(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        terms = new TermWords(labels);
    }

    /**
     * The rows of the table, in order.
     *
     * @throws UnreadableSourceException if it is not such a table, or has an unknown column or term; the message lists those that exist
     */
    public List<Introduction> read(Source source) throws IOException {
        List<List<String>> rows = new CellTable(labels).rows(source);
        Map<String, Integer> columns = columns(rows.isEmpty() ? List.of() : rows.get(0), source.name());
        if (!columns.containsKey("who")) {
            throw new UnreadableSourceException(labels.text("people.error.columns", source.name()));
        }
        List<Introduction> people = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            Row cells = new Row(columns, rows.get(row));
            if (!cells.at("who").isEmpty()) {
                people.add(introduction(cells, source.name(), row + 1));
            } else if (!(cells.at("name") + cells.at("hats") + cells.at("attribution")).isEmpty()) {
                throw new UnreadableSourceException(labels.text("people.error.who", source.name(), row + 1));
            }
        }
        return people;
    }

    private Introduction introduction(Row cells, String file, int row) throws UnreadableSourceException {
        String term = cells.at("attribution");
        Optional<Attribution> attribution = terms.read(term);
        if (attribution.isEmpty() && !terms.assumed(term)) {
            throw new UnreadableSourceException(labels.text("people.error.term", file, row, term, terms.known()));
        }
        return new Introduction(cells.at("who"), Optional.of(cells.at("name")).filter(name -> !name.isEmpty()), hats(cells.at("hats")), attribution);
    }

    private Optional<List<String>> hats(String cell) {
        HatNames names = new HatNames(new ArrayList<>(), labels);
        if (names.saysNothing(cell)) {
            return Optional.empty();
        }
        return Optional.of(names.isOwnName(cell) ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).filter(hat -> !hat.isEmpty()).toList());
    }

    /** The position of each column, by its English name. An unknown column is refused, since it may contain something that matters. */
    private Map<String, Integer> columns(List<String> headings, String file) throws UnreadableSourceException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        ColumnNames names = new ColumnNames(labels);
        for (int i = 0; i < headings.size(); i++) {
            String heading = SafeCsvCell.read(headings.get(i)).strip();
            Optional<String> column = names.of(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                throw new UnreadableSourceException(labels.text("people.error.column", file, i + 1, heading, names.nearest(heading), names.known()));
            }
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            }
        }
        return columns;
    }

    /** One row's cells by column. */
    private record Row(Map<String, Integer> columns, List<String> cells) {

        String at(String column) {
            int place = columns.getOrDefault(column, Integer.MAX_VALUE);
            return place < cells.size() ? SafeCsvCell.read(cells.get(place)).strip() : "";
        }
    }
}
