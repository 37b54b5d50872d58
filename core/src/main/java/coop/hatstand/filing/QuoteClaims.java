package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quoted question, a part of one, its number alone, or several in one quotation, with the answer below. */
final class QuoteClaims implements Proposer {
    private static final Pattern SIGNS = Pattern.compile("^\\s*+[>|%][\\s>|%]*+");
    private static final Pattern TAG = Pattern.compile("(?i)\\[/?quote[^\\]]*\\]");
    private static final int MOST_BELOW = 25;
    private static final int WORDS = 400;

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        List<Line> lines = sheet.lines();
        for (int from = 0; from < lines.size();) {
            int to = from;
            while (to < lines.size() && lines.get(to).quoted() > 0) {
                to++;
            }
            if (to > from) {
                claim(sheet, from, to, questions).ifPresent(claims::add);
            }
            from = Math.max(to, from + 1);
        }
        return claims;
    }

    /**
     * Quotations of what whoever asked said beside the questions: what stands below them is on that, and ends the answer above.
     *
     * @param known the places that name questions, in order
     */
    static List<Claim> others(Sheet sheet, List<Claim> known, AskerWords words) {
        List<Claim> others = new ArrayList<>();
        List<Line> lines = sheet.lines();
        int passed = 0;
        int reach = 0;
        for (int from = 0; from < lines.size();) {
            int to = from;
            StringBuilder quoted = new StringBuilder();
            while (to < lines.size() && lines.get(to).quoted() > 0) {
                quoted.append(SIGNS.matcher(lines.get(to).text()).replaceFirst("")).append(' ');
                to++;
            }
            int start = to > from ? lines.get(from).from() : 0;
            int end = to > from ? lines.get(to - 1).to() : 0;
            for (; passed < known.size() && known.get(passed).from() < end; passed++) {
                reach = Math.max(reach, known.get(passed).mark().to());
            }
            if (to > from && reach <= start && words.said(quoted.toString())) {
                others.add(Claim.of(Mark.label(start, end, List.of(), "unfiled.aside", 1), "quotation", Feature.QUOTED_ELSE));
            }
            from = Math.max(to, from + 1);
        }
        return others;
    }

    private static Optional<Claim> claim(Sheet sheet, int from, int to, Questions questions) {
        Map<Asked, Questions.Likest> found = new LinkedHashMap<>();
        int below = 0;
        int all = 0;
        int shortest = WORDS;
        for (String paragraph : paragraphs(sheet.lines().subList(from, to))) {
            Map<Asked, Questions.Likest> here = found(paragraph, questions);
            int words = Likeness.words(paragraph).size();
            all += words;
            below = here.isEmpty() ? below + words : 0;
            for (Questions.Likest one : here.values()) {
                shortest = Math.min(shortest, words);
                found.merge(one.asked(), one, (old, more) -> old.measure() >= more.measure() ? old : more);
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Questions.Likest least = found.values().stream().min((one, other) -> Integer.compare(one.measure() + one.held(), other.measure() + other.held())).orElseThrow();
        Mark mark = Mark.label(sheet.lines().get(from).from(), sheet.lines().get(to - 1).to(), List.copyOf(found.keySet()), "quotation", least.measure() / 100.0);
        Claim claim = Claim.of(mark, "quotation", Feature.QUOTED).with(below > MOST_BELOW, Feature.AMONG_MORE)
                .with(found.size() > 1 && all > 2 * found.keySet().stream().mapToInt(asked -> asked.words().size()).sum() + MOST_BELOW, Feature.WHOLE_LETTER);
        return Optional.of(least.judge(claim, shortest));
    }

    /** The questions that a quoted paragraph holds, or is a part of. */
    private static Map<Asked, Questions.Likest> found(String paragraph, Questions questions) {
        Map<Asked, Questions.Likest> found = new LinkedHashMap<>();
        Optional<NumberLabel> label = NumberLabel.at(paragraph);
        int start = label.map(NumberLabel::end).orElse(0);
        List<String> words = Likeness.words(paragraph.substring(Math.min(start, paragraph.length())));
        if (words.isEmpty()) {
            label.filter(l -> l.numbers().size() == 1).map(l -> questions.numbered(l.numbers().get(0))).filter(asked -> asked.size() == 1)
                    .ifPresent(asked -> found.put(asked.get(0), new Questions.Likest(asked.get(0), 100, 100, 0)));
            return found;
        }
        Optional<Questions.Likest> whole = words.size() > WORDS ? Optional.empty() : questions.likest(words).filter(likest -> enough(likest, words.size()));
        whole.ifPresent(likest -> found.put(likest.asked(), likest));
        for (Asked asked : words.size() > WORDS ? List.<Asked>of() : questions.within(words)) {
            found.merge(asked, new Questions.Likest(asked, 90, 100, 0), (one, other) -> one.measure() >= other.measure() ? one : other);
        }
        return found;
    }

    private static boolean enough(Questions.Likest likest, int words) {
        return likest.measure() >= 50 || likest.held() >= 80 && words >= 3 && likest.measure() >= 12;
    }

    private static List<String> paragraphs(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (Line line : lines) {
            String words = TAG.matcher(SIGNS.matcher(line.text()).replaceFirst("")).replaceAll(" ").strip();
            boolean starts = words.isEmpty() || NumberLabel.at(words).isPresent() || words.startsWith("- ") || words.startsWith("* ");
            if (starts && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(words).append(words.isEmpty() ? "" : " ");
        }
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
