package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions that a template puts between two rules of the same signs, with the answer below the second one. */
final class RuledBoxes {
    private static final Pattern RULE = Pattern.compile("\\s{0,3}([-=*_~+#])\\1{4,}\\s*");
    private static final int MOST_LINES = 24;
    private final PostText postText;
    private final Map<String, List<Integer>> rules = new HashMap<>();

    private RuledBoxes(PostText postText) {
        this.postText = postText;
        for (int i = 0; i < postText.lines().size(); i++) {
            String text = postText.lines().get(i).text();
            if (postText.lines().get(i).open() && RULE.matcher(text).matches()) {
                rules.computeIfAbsent(text.strip(), any -> new ArrayList<>()).add(i);
            }
        }
    }

    /** What stands in the boxes of the rule that makes most of them. */
    static List<FormHeading> of(PostText postText) {
        RuledBoxes boxes = new RuledBoxes(postText);
        return boxes.rules.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(rule -> boxes.between(rule.getValue()))
                .max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private List<FormHeading> between(List<Integer> lines) {
        List<FormHeading> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isBox(lines.get(i), lines.get(i + 1))) {
                found.add(box(lines.get(i), lines.get(i + 1)));
                i++;
            }
        }
        return found;
    }

    /** Whether words fill what is between two rules, with no answer among them. */
    private boolean isBox(int open, int close) {
        boolean filled = close > open + 1 && close - open <= MOST_LINES && postText.lines().get(open + 1).open() && postText.lines().get(close - 1).open();
        return filled && IntStream.range(open + 1, close).noneMatch(i -> AnswerWord.starts(postText.lines().get(i).text()) || RULE.matcher(postText.lines().get(i).text()).matches());
    }

    private FormHeading box(int open, int close) {
        return RecurringHeadings.heading(postText, open, close + 1, postText.text().substring(postText.start(open + 1), postText.start(close)));
    }
}
