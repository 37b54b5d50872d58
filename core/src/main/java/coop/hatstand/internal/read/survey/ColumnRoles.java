package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Decides for each column of a survey whether it holds words, choices, a box to tick, or what was written beside the choices of the columns next to it.
 *
 * <p>Columns whose headings begin alike are one question: they are judged by all that was said under it. Used once.
 */
final class ColumnRoles {
    /** How Qualtrics marks the column of choices of a question that has another for words. */
    private static final Pattern SELECTED = Pattern.compile("selected choice", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("\\s+-\\s+(?:text|write in)$|\\([^()]*\\)|[*:_.]+$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TICKED = Set.of("x", "1", "true", "yes", "y", "oui", "sí", "si", "ja", "checked", "selected", "quoted", "✓", "✔", "☑", "☒");
    private static final Set<String> LEFT = Set.of("0", "false", "unchecked", "not selected", "☐");

    private final List<String> headings;
    private final List<List<String>> cells;
    private final List<ColumnStems.Split> splits;
    private final List<Role> roles = new ArrayList<>();
    private final Set<String> others;

    /** What a column is to be read as. */
    enum Kind { WORDS, CHOICE, TICK, WRITE_IN, REDUNDANT }

    /**
     * A column's part in its question.
     *
     * @param question the question, which several columns may share
     * @param option what a tick in a column of ticks stands for
     * @param options the options of a column of choices
     */
    record Role(Kind kind, String question, String option, Options options) {
        boolean isCounted() {
            return kind != Kind.WORDS;
        }

        boolean isTicked(String cell) {
            return !BlankCell.is(cell) && !LEFT.contains(plain(cell));
        }
    }

    /**
     * @param headings those of all columns
     * @param cells what was said in each, without blanks
     * @param question tells which columns hold answers
     * @param kept tells which columns say something of who answered, which is counted like a choice
     */
    ColumnRoles(List<String> headings, List<List<String>> cells, IntPredicate question, IntPredicate kept, Labels labels) {
        this.headings = headings;
        this.cells = cells;
        others = Set.copyOf(labels.list("read.survey.other"));
        splits = ColumnStems.of(headings);
        Map<String, List<String>> together = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            together.computeIfAbsent(splits.get(i).stem(), any -> new ArrayList<>()).addAll(question.test(i) ? cells.get(i) : List.of());
        }
        Map<String, Options> options = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (question.test(i)) {
                roles.add(role(i, options.computeIfAbsent(splits.get(i).stem(), stem -> new Options(together.get(stem)))));
            } else {
                roles.add(kept.test(i) ? new Role(Kind.CHOICE, headings.get(i), "", new Options(cells.get(i))) : words(i));
            }
        }
        joinTicks(question);
        dropSums();
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    private Role words(int column) {
        return new Role(Kind.WORDS, headings.get(column), "", new Options(List.of()));
    }

    private Role role(int column, Options options) {
        ColumnStems.Split split = splits.get(column);
        String heading = headings.get(column);
        List<String> said = cells.get(column);
        if (isOther(split.part().isEmpty() ? heading : split.part())) {
            // Decided with the columns beside it.
            return new Role(Kind.WRITE_IN, split.stem(), "", options);
        } else if (isTick(split.part().isEmpty() ? heading : split.part(), said, !split.part().isEmpty())) {
            return new Role(Kind.TICK, split.stem(), split.part().isEmpty() ? heading : split.part(), options);
        }
        boolean selected = SELECTED.matcher(split.part()).matches();
        return ClosedColumn.is(heading, said, options) || selected ? new Role(Kind.CHOICE, selected ? split.stem() : heading, "", options) : words(column);
    }

    private boolean isOther(String part) {
        return others.contains(TEXT.matcher(TEXT.matcher(plain(part)).replaceAll("")).replaceAll("").strip());
    }

    /** Whether all who say anything say the same, and that is a tick or the heading itself. */
    private static boolean isTick(String option, List<String> said, boolean sibling) {
        Set<String> different = new HashSet<>();
        said.forEach(cell -> different.add(plain(cell)));
        different.removeAll(LEFT);
        if (different.size() != 1) {
            return false;
        }
        String only = different.iterator().next();
        return only.equals(plain(option)) || sibling && (TICKED.contains(only) || only.length() > 1 && plain(option).startsWith(only));
    }

    /** Ticks that stand next to each other under the names of what they offer are one question; what is written beside them or other choices belongs to these. */
    private void joinTicks(IntPredicate question) {
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            int end = i;
            while (end < roles.size() && isAlone(end)) {
                end++;
            }
            if (end > i + 1) {
                String joined = String.join(" / ", headings.subList(i, end));
                for (int column = i; column < end; column++) {
                    roles.set(column, new Role(Kind.TICK, joined, headings.get(column), roles.get(column).options()));
                }
                i = end - 1;
            } else if (role.kind() == Kind.WRITE_IN) {
                roles.set(i, besides(i, question));
            }
        }
    }

    private boolean isAlone(int column) {
        return roles.get(column).kind() == Kind.TICK && splits.get(column).part().isEmpty();
    }

    private Role besides(int column, IntPredicate question) {
        String stem = splits.get(column).stem();
        for (int i = 0; i < roles.size(); i++) {
            boolean sibling = !splits.get(column).part().isEmpty() && splits.get(i).stem().equals(stem);
            boolean beside = splits.get(column).part().isEmpty() && i == column - 1;
            if (i != column && (sibling || beside) && question.test(i) && (roles.get(i).kind() == Kind.CHOICE || roles.get(i).kind() == Kind.TICK)) {
                return new Role(Kind.WRITE_IN, sibling && roles.get(i).kind() == Kind.CHOICE ? stem : roles.get(i).question(), "", roles.get(i).options());
            }
        }
        return words(column);
    }

    /** A column that sums up the boxes ticked in others, as "Problems" does for "Problems/Dry" and "Problems/Cold", says nothing of its own. */
    private void dropSums() {
        Set<String> ticked = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).kind() == Kind.TICK && !splits.get(i).part().isEmpty()) {
                ticked.add(splits.get(i).stem());
            }
        }
        for (int i = 0; i < roles.size(); i++) {
            if (ticked.contains(headings.get(i)) && roles.get(i).kind() != Kind.TICK) {
                roles.set(i, new Role(Kind.REDUNDANT, headings.get(i), "", roles.get(i).options()));
            }
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
    }
}
