package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/** Tells a copy of the questions that somebody filled in from one that puts them: something is said below most of them, before the next. */
final class FilledInCopy {
    private static final int FEWEST = 2;

    private FilledInCopy() {
    }

    static boolean all(PostText postText, List<Span> questions) {
        int answered = 0;
        for (int i = 0; i + 1 < questions.size(); i++) {
            String between = postText.text().substring(questions.get(i).to(), questions.get(i + 1).from());
            answered += between.lines().anyMatch(line -> !line.isBlank() && !PostLine.rules(line)) ? 1 : 0;
        }
        return answered >= FEWEST && answered * 2 >= questions.size() - 1;
    }
}
