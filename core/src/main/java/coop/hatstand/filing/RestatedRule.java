package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The question said again, or nearly, in a heading, a bold line, an item or a paragraph of its own, with the answer below. */
final class RestatedRule implements LabelRule {
    private static final Pattern HEADING = Pattern.compile("\\s*+(?:#{1,6}\\s*|[-*+•]\\s+)?[*_]{0,3}");
    private static final Pattern BULLET = Pattern.compile("\\s*+[-*+•]\\s+\\S");
    private static final double SAME = 0.75;
    /** For a line within a paragraph. */
    private static final double NEARLY = 0.9;
    private static final int FEWEST_WORDS = 3;

    @Override
    public String name() {
        return "question said again";
    }

    /** No question is as long; measuring all of a line of a megabyte for each line before it would take for ever. */
    private static final int LONGEST = 4_000;

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (line.open() && starts(sheet, i)) {
                mark(sheet, i, questions).ifPresent(marks::add);
            } else if (line.open() && QuestionMark.ends(line.text())) {
                mark(sheet, i, questions).filter(mark -> mark.measure() >= NEARLY).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** Whether a paragraph, item or heading starts on a line. */
    private static boolean starts(Sheet sheet, int line) {
        String text = sheet.lines().get(line).text();
        return line == 0 || sheet.lines().get(line - 1).blank() || text.stripLeading().startsWith("#") || text.stripLeading().startsWith("**")
                || BULLET.matcher(text).lookingAt()
                || sheet.lines().get(line).label().isPresent() || sheet.lines().get(line - 1).quoted() > 0;
    }

    private Optional<Mark> mark(Sheet sheet, int index, Questions questions) {
        Line line = sheet.lines().get(index);
        int skip = line.label().map(NumberLabel::end).orElseGet(() -> heading(line.text()));
        int start = Math.min(line.from() + skip, line.to());
        Optional<Questions.Match> match = paragraph(sheet, index, start, questions);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = Restatement.end(sheet, start, sheet.text().length(), match.get().asked());
        return end <= start ? Optional.empty() : Optional.of(Mark.label(line.from(), end, List.of(match.get().asked()), name(), match.get().measure()));
    }

    /** The question that the words to some line's or sentence's end in this paragraph say. */
    private static Optional<Questions.Match> paragraph(Sheet sheet, int index, int start, Questions questions) {
        Optional<Questions.Match> best = Optional.empty();
        int reach = questions.reach(SAME);
        boolean asks = false;
        for (int i = index; i < sheet.lines().size() && i < index + 6 && sheet.lines().get(i).open() && (i == index || !item(sheet.lines().get(i))); i++) {
            Line line = sheet.lines().get(i);
            asks |= line.asks();
            int from = Math.min(start, line.to());
            int to = Math.max(from, Math.min(line.to(), start + LONGEST));
            best = better(best, said(sheet.text(), from, to, reach, questions));
            if (asks) {
                best = better(best, said(sheet.text(), from, from + QuestionMark.first(sheet.text().substring(from, to)) + 1, reach, questions));
            }
        }
        return best;
    }

    private static Optional<Questions.Match> said(String text, int from, int to, int reach, Questions questions) {
        return Likeness.words(text, from, to, reach).filter(words -> words.size() >= FEWEST_WORDS).flatMap(words -> questions.alike(words, SAME));
    }

    private static Optional<Questions.Match> better(Optional<Questions.Match> one, Optional<Questions.Match> other) {
        return other.isPresent() && (one.isEmpty() || other.get().measure() > one.get().measure()) ? other : one;
    }

    private static boolean item(Line line) {
        return BULLET.matcher(line.text()).lookingAt() || line.label().isPresent();
    }

    private static int heading(String text) {
        var m = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) ? null : HEADING.matcher(text);
        return m != null && m.lookingAt() ? m.end() : 0;
    }
}
