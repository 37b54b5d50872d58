package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Labels with numbers at the start of a line, of the kinds given: "Re: question 2.", "Q4:", or "2.", "1/2/3:", or bare "2 text". */
final class NumberRule implements LabelRule {
    private static final Pattern REGARDING = CueWords.start("regarding");
    private final String name;
    private final NumberLabel.Kind kind;

    NumberRule(String name, NumberLabel.Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (line.open()) {
                Optional<NumberLabel> label = NumberLabel.at(line.text()).filter(l -> l.kind() == kind);
                label.flatMap(l -> mark(sheet, line, l, questions)).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private Optional<Mark> mark(Sheet sheet, Line line, NumberLabel label, Questions questions) {
        List<Asked> named = new ArrayList<>();
        for (String number : label.numbers()) {
            List<Asked> asked = questions.numbered(number);
            if (asked.size() != 1) {
                return Optional.empty();
            }
            named.add(asked.get(0));
        }
        int start = line.from() + label.end();
        int to = wholeLine(line, label) ? line.to() : Restatement.end(sheet, Math.min(start, line.to()), sheet.text().length(), named.get(0));
        return Optional.of(Mark.label(line.from(), to, named.stream().distinct().toList(), name, 1));
    }

    /** "Re: question 2. How is …?" is a heading of its own: all of it names the question. */
    private static boolean wholeLine(Line line, NumberLabel label) {
        return label.kind() == NumberLabel.Kind.WORDED && line.text().stripTrailing().endsWith("?") && REGARDING.matcher(line.text()).lookingAt();
    }
}
