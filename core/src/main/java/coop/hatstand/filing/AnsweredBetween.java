package coop.hatstand.filing;

import java.util.List;

/** Tells a copy of the questions that somebody filled in from one that puts them: something is said below most of them, before the next. */
final class AnsweredBetween {
    private static final int FEWEST = 2;

    private AnsweredBetween() {
    }

    static boolean all(Sheet sheet, List<Span> questions) {
        int answered = 0;
        for (int i = 0; i + 1 < questions.size(); i++) {
            String between = sheet.text().substring(questions.get(i).to(), questions.get(i + 1).from());
            answered += between.lines().anyMatch(line -> !line.isBlank() && !AnswerEnd.RULE.matcher(line).matches()) ? 1 : 0;
        }
        return answered >= FEWEST && answered * 2 >= questions.size() - 1;
    }
}
