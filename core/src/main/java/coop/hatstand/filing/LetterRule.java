package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels with letters, where the questions have letters for numbers: "A. …", "(b) …", "Re (c): …". */
final class LetterRule implements LabelRule {

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        if (questions.all().stream().noneMatch(asked -> LetterLabel.isLetter(asked.question().number()))) {
            return marks;
        }
        for (Line line : sheet.lines()) {
            Optional<NumberLabel> label = line.open() ? LetterLabel.at(line.text()) : Optional.empty();
            label.map(l -> questions.numbered(l.numbers().get(0))).filter(asked -> asked.size() == 1)
                    .ifPresent(asked -> marks.add(mark(sheet, line, label.get(), asked)));
        }
        return AnswerList.of(sheet, marks, questions);
    }

    private Mark mark(Sheet sheet, Line line, NumberLabel label, List<Asked> asked) {
        int start = Math.min(line.from() + label.end(), line.to());
        return Mark.label(line.from(), Restatement.end(sheet, start, sheet.text().length(), asked.get(0)), asked, name(), 1);
    }
}
