package coop.hatstand.filing;

import coop.hatstand.discussion.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Mistrusts the numbers of a list that came as HTML: a browser counts its items anew, so "2. 3. 4. 6. 8." became 2 to 6.
 *
 * <p>Such a list is trusted as far as each item's words do not speak for a later question more than for its own; from the first that does,
 * no item names a question.
 */
final class LostNumbers {
    private LostNumbers() {
    }

    static List<Mark> mistrust(Sheet sheet, List<Mark> marks, Questions questions) {
        if (sheet.post().syntax() != Syntax.HTML || marks.size() < 2 || marks.size() == questions.size()
                || marks.stream().anyMatch(mark -> mark.questions().isEmpty())) {
            return marks;
        }
        Hunch hunch = new Hunch(questions);
        List<Mark> trusted = new ArrayList<>();
        boolean doubt = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).from() : sheet.text().length();
            doubt |= hunch.speaksOfLater(sheet.text().substring(mark.answer(), end), mark.questions().get(0));
            trusted.add(doubt ? Mark.label(mark.from(), mark.to(), List.of(), "unfiled.numbers-lost", 0) : mark);
        }
        return trusted;
    }
}
