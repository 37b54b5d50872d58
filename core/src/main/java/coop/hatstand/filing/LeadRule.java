package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions named by what they are about, in bold, before a colon or in a heading above each answer: "**Land:** from the railway."
 *
 * <p>Only where a post does so for several questions, one after the other, and each word is that question's alone.
 */
final class LeadRule implements LabelRule {
    private static final Pattern BOLD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__)([^*_:" + QuestionMark.ANY + "]{3,60}?)(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*(?::|$))\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6}\\s+([^" + QuestionMark.ANY + "]{3,60}?):?\\s*#*\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(\\p{Lu}[^\\s:*_" + QuestionMark.ANY + "]{2,30}(?: [^\\s:*_" + QuestionMark.ANY + "]{1,30}){0,2}):\\s+(?=\\S)");
    private static final Pattern RUN_IN = Pattern.compile("\\s*+(?:\\*\\*|__)([^*_:" + QuestionMark.ANY + "]{3,60}?)(?:\\*\\*|__)\\s+(?=\\S)");
    private static final Pattern LOUD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__|#)");
    private static final int FEWEST = 2;
    private static final double HELD = 0.85;
    private static final int SHORTEST = 3;

    @Override
    public String name() {
        return "topic";
    }

    /** Where no rule before found anything, or where questions are said again and others only named, all in the same bold or headings. */
    List<Mark> beside(Sheet sheet, List<Mark> before, Questions questions) {
        boolean said = !before.isEmpty() && before.stream().allMatch(mark -> mark.rule().equals("question said again") && LOUD.matcher(sheet.text()).region(mark.from(), mark.to()).lookingAt());
        return before.isEmpty() ? marks(sheet, questions) : said ? new Named(sheet, questions, LeadRule::loud, 1).marks() : List.of();
    }

    /** Headings that each name another question; a few others among them are the answers' own. Surer than any list, which stands inside an answer then. */
    List<Mark> headings(Sheet sheet, Questions questions) {
        return new Named(sheet, questions, line -> heading(line).or(() -> loudly(line, BOLD).filter(bold -> bold.end() == line.text().length())), FEWEST).mostly();
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        return new Named(sheet, questions, LeadRule::lead, FEWEST).marks();
    }

    private static Optional<Matcher> lead(Line line) {
        Matcher plain = PLAIN.matcher(line.text());
        return loudly(line, BOLD).or(() -> plain.lookingAt() ? Optional.of(plain) : heading(line));
    }

    /** In bold or a heading; the answer may go on right behind the bold words. */
    private static Optional<Matcher> loud(Line line) {
        return loudly(line, BOLD).or(() -> loudly(line, RUN_IN)).or(() -> heading(line));
    }

    private static Optional<Matcher> loudly(Line line, Pattern look) {
        Matcher bold = look.matcher(line.text());
        return bold.lookingAt() ? Optional.of(bold) : Optional.empty();
    }

    private static Optional<Matcher> heading(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        return heading.matches() ? Optional.of(heading) : Optional.empty();
    }

    /**
     * The leads on a sheet, as some look shows them.
     *
     * @param fewest how many there must be
     */
    private record Named(Sheet sheet, Questions questions, Function<Line, Optional<Matcher>> look, int fewest) {

        /** The marks, if all leads name questions. */
        List<Mark> marks() {
            return marks(leads -> leads.stream().allMatch(named -> named));
        }

        /** The marks, if the first lead and more than half of all name questions. */
        List<Mark> mostly() {
            return marks(leads -> leads.get(0) && leads.stream().filter(named -> named).count() * 2 > leads.size());
        }

        private List<Mark> marks(Predicate<List<Boolean>> enough) {
            List<Mark> marks = new ArrayList<>();
            Set<Asked> named = new HashSet<>();
            Map<String, Set<Asked>> subjects = Map.of();
            List<Boolean> leads = new ArrayList<>();
            for (Line line : sheet.lines()) {
                Optional<Matcher> lead = line.open() ? look.apply(line) : Optional.empty();
                if (lead.isPresent()) {
                    subjects = subjects.isEmpty() ? TopicRule.subjects(questions) : subjects;
                    Optional<Asked> meant = meant(Likeness.words(lead.get().group(1)), subjects).filter(named::add);
                    leads.add(meant.isPresent());
                    meant.ifPresent(
                            asked -> marks.add(Mark.label(line.from(), line.from() + lead.get().end(), List.of(asked), "topic", 1)));
                }
            }
            return marks.size() < fewest || !enough.test(leads) ? List.of() : List.copyOf(marks);
        }

        private Optional<Asked> meant(List<String> words, Map<String, Set<Asked>> subjects) {
            return TopicRule.nearly(words, subjects).or(() -> words.size() < SHORTEST ? Optional.empty() : questions.holding(words, HELD).map(Questions.Match::asked));
        }
    }
}
