package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one question that a passage speaks of by its number. How often such a passage belongs to it was not measured, since few do so without being filed. */
final class MentionedNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + CueWords.any("question") + "\\s*(?:" + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?(\\d{1,3})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private final QuestionIndex questionIndex;

    MentionedNumber(List<Question> questions) {
        questionIndex = new QuestionIndex(questions);
    }

    Optional<Hint> in(String passage) {
        Set<IndexedQuestion> named = new HashSet<>();
        for (Matcher number = NUMBER.matcher(passage); number.find();) {
            named.addAll(questionIndex.numbered(number.group(1).replaceFirst("^0+(?=\\d)", "")));
        }
        return named.stream().limit(named.size() == 1 ? 1 : 0).findFirst().map(question -> new Hint(question.id(), 0, List.of(question.question().number()), List.of()));
    }
}
