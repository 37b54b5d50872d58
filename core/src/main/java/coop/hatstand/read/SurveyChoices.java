package coop.hatstand.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells columns of closed choices from columns of words by what is in them: few answers, all short, each given by several on average; or marks out of ten.
 *
 * <p>Never all columns: a survey of nothing else is still one that people answered.
 */
final class SurveyChoices {
    private static final int LEAST_ROWS = 6;
    private static final int MOST_CHOICES = 15;
    private static final int LEAST_EACH = 3;
    private static final int LONGEST = 60;
    private static final Pattern MARK = Pattern.compile("[0-9]|10");

    private SurveyChoices() {
    }

    /** The columns of closed choices among some. */
    static BitSet among(List<Integer> columns, List<List<String>> answers) {
        BitSet closed = new BitSet();
        columns.stream().filter(column -> isClosed(IntStream.range(0, answers.size()).mapToObj(row -> cell(answers.get(row), column)).filter(cell -> !cell.isEmpty()).toList()))
                .forEach(closed::set);
        if (closed.cardinality() == columns.size()) {
            closed.clear();
        }
        return closed;
    }

    private static boolean isClosed(List<String> answers) {
        if (answers.size() < LEAST_ROWS || answers.stream().anyMatch(answer -> answer.length() > LONGEST * 4 || CellText.isHtml(answer))) {
            return false;
        }
        return answers.stream().allMatch(answer -> MARK.matcher(answer).matches()) || few(answers, List.of()) || few(answers, List.of(";", ", "));
    }

    /** Whether few and short answers are given again and again, each cell holding one or, with separators, several. */
    private static boolean few(List<String> answers, List<String> separators) {
        Map<String, Integer> counts = new HashMap<>();
        int given = 0;
        for (String answer : answers) {
            for (String one : parted(answer, separators)) {
                counts.merge(one, 1, Integer::sum);
                given++;
                if (one.length() > LONGEST || counts.size() > MOST_CHOICES) {
                    return false;
                }
            }
        }
        return counts.size() * LEAST_EACH <= given;
    }

    private static List<String> parted(String answer, List<String> separators) {
        List<String> parts = List.of(answer);
        for (String separator : separators) {
            List<String> finer = new ArrayList<>();
            parts.forEach(part -> finer.addAll(List.of(part.split(separator))));
            parts = finer.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
        }
        return parts;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
