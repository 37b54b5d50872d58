package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quoted question, or several in one quotation, with the answer below; quotations of anything else are part of what is said. */
final class QuoteRule implements LabelRule {
    private static final Pattern ANGLES = Pattern.compile("^\\s*+>[\\s>]*+");
    private static final Pattern TAG = Pattern.compile("(?i)\\[/?quote[^\\]]*\\]");
    private static final double SAME = 0.6;
    private static final double PART = 0.85;
    private static final int FEWEST_WORDS = 4;
    /** Fewer words are enough where a question starts or ends with them. */
    private static final int FEWEST_AT_AN_EDGE = 3;

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        int line = 0;
        while (line < sheet.lines().size()) {
            int end = line;
            while (end < sheet.lines().size() && sheet.lines().get(end).quoted() > 0) {
                end++;
            }
            if (end > line) {
                mark(sheet, line, end, questions).ifPresent(marks::add);
            }
            line = Math.max(end, line + 1);
        }
        return marks;
    }

    private Optional<Mark> mark(Sheet sheet, int from, int to, Questions questions) {
        List<Asked> named = new ArrayList<>();
        double least = 1;
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String words = i < to ? words(sheet.lines().get(i)) : "";
            boolean starts = NumberLabel.at(words).isPresent();
            if (words.isEmpty() || starts) {
                Optional<Questions.Match> match = match(paragraph.toString(), questions);
                match.filter(m -> !named.contains(m.asked())).ifPresent(m -> named.add(m.asked()));
                least = Math.min(least, match.map(Questions.Match::measure).orElse(least));
                paragraph.setLength(0);
            }
            paragraph.append(words).append(' ');
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Mark.label(sheet.lines().get(from).from(), sheet.lines().get(to - 1).to(), List.copyOf(named), name(), least));
    }

    private static String words(Line line) {
        return TAG.matcher(ANGLES.matcher(line.text()).replaceFirst("")).replaceAll(" ").strip();
    }

    private static Optional<Questions.Match> match(String paragraph, Questions questions) {
        int label = NumberLabel.at(paragraph).map(NumberLabel::end).orElse(0);
        List<String> words = Likeness.words(paragraph.substring(Math.min(label, paragraph.length())));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Questions.Match> alike = questions.alike(words, SAME);
        if (alike.isPresent() || words.size() < FEWEST_AT_AN_EDGE) {
            return alike;
        }
        return words.size() < FEWEST_WORDS ? questions.edged(words) : questions.holding(words, PART);
    }
}
