package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;

/** Labels with a section's letter and a number, where the questions are numbered so: "B2. …", "Re A1: …". */
final class SectionRule implements LabelRule {

    @Override
    public String name() {
        return "label";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        if (questions.all().stream().noneMatch(asked -> SectionLabel.isOne(asked.question().number()))) {
            return marks;
        }
        for (Line line : sheet.lines()) {
            if (line.open()) {
                SectionLabel.at(line.text()).ifPresent(label -> questions.numbered(label.numbers().get(0)).stream().limit(1)
                        .forEach(asked -> marks.add(mark(sheet, line, label, asked))));
            }
        }
        return marks;
    }

    private Mark mark(Sheet sheet, Line line, NumberLabel label, Asked asked) {
        int start = Math.min(line.from() + label.end(), line.to());
        return Mark.label(line.from(), Restatement.end(sheet, start, sheet.text().length(), asked), List.of(asked), name(), 1);
    }
}
