package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Labels with numbers at the start of a line, of the kinds given: "Re: question 2.", "Q4:", or "2.", "1/2/3:", or bare "2 text". */
final class NumberRule implements LabelRule {
    private static final Pattern REGARDING = CueWords.start("regarding");
    private static final Pattern ASIDE = Pattern.compile("\\s*#\\d+\\s+\\p{Ll}");
    private static final int FARTHEST = 60;
    private static final int FEWEST_WORDS = 2;
    private static final double TOPIC = 0.6;
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
                Optional<NumberLabel> label = line.label().filter(l -> l.kind() == kind);
                label.flatMap(l -> mark(sheet, line, l, questions)).ifPresent(marks::add);
            }
        }
        return marks.size() == 1 && aside(sheet, marks.get(0)) ? List.of() : marks;
    }

    /** "#4 on our list is…", once: a number that goes on in the sentence names something else. */
    private static boolean aside(Sheet sheet, Mark mark) {
        return ASIDE.matcher(sheet.text()).region(mark.from(), sheet.text().length()).lookingAt();
    }

    private Optional<Mark> mark(Sheet sheet, Line line, NumberLabel label, Questions questions) {
        List<Asked> named = new ArrayList<>();
        for (String number : label.numbers()) {
            List<Asked> asked = questions.numbered(number);
            if (asked.size() > 1) {
                return Optional.of(inSection(sheet, line, label, asked));
            }
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            named.add(asked.get(0));
        }
        int start = line.from() + boldTopic(line, label, named.get(0));
        int to = wholeLine(line, label) ? line.to() : Restatement.end(sheet, Math.min(start, line.to()), sheet.text().length(), named.get(0));
        return Optional.of(Mark.label(line.from(), to, named.stream().distinct().toList(), name, 1));
    }

    /** The offset behind bold words that go on with a label and say what the question is about: "**Question 2: second shop** Yes". */
    private static int boldTopic(Line line, NumberLabel label, Asked asked) {
        int end = Math.min(label.end(), line.text().length());
        int close = line.text().indexOf("**", end);
        boolean bold = label.style().startsWith("**") && close > end && close - end <= FARTHEST && line.text().indexOf("**") < end;
        boolean topic = bold && Likeness.contained(Likeness.words(line.text().substring(end, close)), asked.words()) >= TOPIC;
        return topic ? close + 2 : end;
    }

    /** Of several questions with this number, the one whose section's heading stands above; none for sure if there is no such heading. */
    private Mark inSection(Sheet sheet, Line line, NumberLabel label, List<Asked> asked) {
        Optional<Header> above = Headers.of(sheet).stream().filter(header -> sheet.start(header.line()) < line.from())
                .filter(header -> asked.stream().anyMatch(a -> names(header, a))).reduce((one, later) -> later).or(() -> plain(sheet, line, asked));
        List<Asked> meant = above.map(header -> asked.stream().filter(a -> names(header, a)).toList()).orElse(List.of());
        int end = Math.min(line.from() + label.end(), line.to());
        if (meant.size() != 1 || label.numbers().size() != 1) {
            return Mark.label(line.from(), end, List.of(), "unfiled.several", 0);
        }
        boolean right = sheet.text().substring(above.get().end(), line.from()).isBlank();
        int from = right ? sheet.start(above.get().line()) : line.from();
        return Mark.label(from, Restatement.end(sheet, end, sheet.text().length(), meant.get(0)), meant, name, 1);
    }

    /** A line above that nothing marks as a heading, but that says a section's words. */
    private static Optional<Header> plain(Sheet sheet, Line line, List<Asked> asked) {
        int at = sheet.lines().indexOf(line);
        for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
            Optional<Header> above = PlainSections.above(sheet, i).filter(header -> asked.stream().anyMatch(a -> names(header, a)));
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** Whether a heading is a section's, or its first words: "Part B" for "Part B: practice". */
    private static boolean names(Header header, Asked asked) {
        List<String> section = asked.question().section().map(Likeness::words).orElse(List.of());
        List<String> words = header.words();
        return section.equals(words) || words.size() >= FEWEST_WORDS && words.size() < section.size() && section.subList(0, words.size()).equals(words);
    }

    /** "Re: question 2. How is …?" is a heading of its own: all of it names the question. */
    private static boolean wholeLine(Line line, NumberLabel label) {
        return label.kind() == NumberLabel.Kind.WORDED && QuestionMark.ends(line.text()) && REGARDING.matcher(line.text()).lookingAt();
    }
}
