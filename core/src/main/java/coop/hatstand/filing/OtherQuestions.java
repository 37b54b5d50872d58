package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "For your other questions, …": all that a post's other labels do not name; without other labels it names none. */
final class OtherQuestions {
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+(?:" + CueWords.any("regarding") + "\\s+)(?:" + CueWords.any("article") + "\\s+)?" + CueWords.any("others") + "(?![\\p{L}])\\s*(?:[:,.–—-]|$)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OtherQuestions() {
    }

    /** The places that speak of other questions than the marks do. */
    static List<Mark> marks(List<Mark> marks, Sheet sheet, Questions questions) {
        List<Mark> more = new ArrayList<>();
        if (marks.isEmpty()) {
            return more;
        }
        for (Line line : sheet.lines()) {
            if (line.mayHave(RareWords.Key.OTHERS) && line.open()) {
                Matcher label = LABEL.matcher(line.text());
                List<Asked> left = label.lookingAt() ? left(marks, questions) : List.of();
                if (!left.isEmpty()) {
                    more.add(Mark.label(line.from(), line.from() + label.end(), left, "other questions", 1));
                }
            }
        }
        return more;
    }

    private static List<Asked> left(List<Mark> marks, Questions questions) {
        Set<Asked> named = new HashSet<>();
        marks.forEach(mark -> named.addAll(mark.questions()));
        return questions.all().stream().filter(asked -> !named.contains(asked)).toList();
    }
}
