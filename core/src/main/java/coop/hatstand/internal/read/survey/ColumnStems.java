package coop.hatstand.internal.read.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the headings of one question over several columns, such as "Which rooms? [Bakery]" and "Which rooms? [Shed]", into what they have in common and what is each one's own. */
final class ColumnStems {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\[(]|\\s+[-–—]\\s+|/|:\\s*|\\s*\\|\\s*|\\s+>\\s+");
    private static final int MOST_SPLITS = 8;
    private static final int SHORTEST = 3;

    private ColumnStems() {
    }

    /**
     * A heading's two parts.
     *
     * @param stem what other columns' headings begin with too, or the whole heading
     * @param part what is left of this one; empty where it has no sibling
     */
    record Split(String stem, String part) {
    }

    static List<Split> of(List<String> headings) {
        List<List<Split>> all = headings.stream().map(ColumnStems::splits).toList();
        Map<String, Integer> sharing = new HashMap<>();
        all.forEach(splits -> splits.forEach(split -> sharing.merge(split.stem(), 1, Integer::sum)));
        List<Split> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Split best = new Split(headings.get(i), "");
            for (Split split : all.get(i)) {
                best = sharing.get(split.stem()) > 1 ? split : best;
            }
            found.add(best);
        }
        return found;
    }

    private static List<Split> splits(String heading) {
        List<Split> splits = new ArrayList<>();
        Matcher between = BETWEEN.matcher(heading);
        while (between.find() && splits.size() < MOST_SPLITS) {
            String stem = heading.substring(0, between.start()).strip();
            String part = heading.substring(between.end()).strip();
            boolean bracket = between.group().endsWith("[") || between.group().endsWith("(");
            if (stem.length() >= SHORTEST && !part.isEmpty() && (!bracket || part.endsWith(between.group().endsWith("[") ? "]" : ")"))) {
                splits.add(new Split(stem, bracket ? part.substring(0, part.length() - 1).strip() : part));
                if (between.group().equals(":") && CellShape.asks(part)) {
                    // Some tools put the option first: "Bread:What do you bake?"
                    splits.add(new Split(part, stem));
                }
            }
        }
        return splits;
    }
}
