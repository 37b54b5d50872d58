package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.CellReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes questions of what Decidim exports: a proposal's title and text are one answer, and the comments on each proposal answer a question of their own.
 * Immutable.
 */
final class ProposalTable {
    /** Further proposals with comments share a question. */
    private static final int MOST_COMMENTED = 300;
    private static final Pattern TITLE = Pattern.compile("title(?:/[a-z]{2}\\w{0,6})?");
    private static final Pattern BODY = Pattern.compile("body(?:/[a-z]{2}\\w{0,6})?");
    private static final String COMMENTED = "commentable_id";
    private static final Pattern PROPOSALS = Pattern.compile("participatory_space/.+|component/id");

    private final String proposal;
    private final Labels labels;

    ProposalTable(Labels labels) {
        this.labels = labels;
        proposal = labels.text("read.survey.proposal");
    }

    List<List<String>> asked(List<List<String>> rows) {
        List<String> heads = rows.isEmpty() ? List.of() : rows.get(0);
        int body = first(heads, BODY);
        int commented = heads.indexOf(COMMENTED);
        if (body < 0 || commented < 0 && first(heads, PROPOSALS) < 0) {
            return rows;
        }
        return commented < 0 ? proposals(rows, body, first(heads, TITLE)) : comments(rows, body, commented);
    }

    private List<List<String>> proposals(List<List<String>> rows, int body, int title) {
        List<List<String>> asked = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            if (asked.isEmpty()) {
                cells.set(body, proposal);
            } else if (title >= 0 && Math.max(title, body) < row.size() && !row.get(title).isBlank()) {
                boolean html = CellReader.isHtml(row.get(body));
                cells.set(body, html ? CellReader.html(row.get(title)) + "\n" + row.get(body) : row.get(title).strip() + "\n\n" + row.get(body));
            }
            asked.add(without(cells, title));
        }
        return asked;
    }

    private List<List<String>> comments(List<List<String>> rows, int body, int commented) {
        Set<String> known = new LinkedHashSet<>();
        rows.stream().skip(1).forEach(row -> known.add(known.size() < MOST_COMMENTED ? cell(row, commented) : ""));
        List<String> on = List.copyOf(known);
        List<List<String>> asked = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(without(row, body));
            while (cells.size() < rows.get(0).size() - 1) {
                cells.add("");
            }
            for (String id : on) {
                boolean here = on.contains(cell(row, commented)) ? id.equals(cell(row, commented)) : id.isEmpty();
                cells.add(asked.isEmpty() ? labels.text("read.survey.comments", id).strip() : here ? cell(row, body) : "");
            }
            asked.add(row.isEmpty() ? row : cells);
        }
        return asked;
    }

    private static List<String> without(List<String> row, int column) {
        return IntStream.range(0, row.size()).filter(i -> i != column).mapToObj(row::get).toList();
    }

    private static int first(List<String> heads, Pattern pattern) {
        return IntStream.range(0, heads.size()).filter(i -> pattern.matcher(heads.get(i)).matches()).findFirst().orElse(-1);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
