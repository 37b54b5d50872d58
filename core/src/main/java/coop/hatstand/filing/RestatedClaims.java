package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question said again, however shortened or reworded, in a heading, a bold line, an item or a line of its own, with the answer below or behind. */
final class RestatedClaims implements Proposer {
    private static final Pattern HEADING = Pattern.compile("\\s*+(?:#{1,6}\\s*|[-*+•]\\s+)?[*_]{0,3}");
    private static final Pattern BULLET = Pattern.compile("\\s*+[-*+•]\\s+\\S");
    private static final Pattern LOUD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__|#{1,6}\\s)");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_LINES = 6;
    /** No question is as long; measuring all of a line of a megabyte for each line before it would take for ever. */
    private static final int LONGEST = 4_000;
    private static final int NEARLY = 68;
    private static final int HALF = 40;
    private static final int SAME = 88;

    private record Said(int end, Questions.Likest likest, int words) {
    }

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (line.open() && (line.asks() || starts(sheet, i))) {
                claim(sheet, i, questions).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Whether a paragraph, item or heading starts on a line. */
    private static boolean starts(Sheet sheet, int line) {
        String text = sheet.lines().get(line).text();
        return line == 0 || sheet.lines().get(line - 1).blank() || LOUD.matcher(text).lookingAt() || BULLET.matcher(text).lookingAt()
                || sheet.lines().get(line).label().isPresent() || sheet.lines().get(line - 1).quoted() > 0;
    }

    private static Optional<Claim> claim(Sheet sheet, int index, Questions questions) {
        Line line = sheet.lines().get(index);
        boolean loud = LOUD.matcher(line.text()).lookingAt();
        boolean starts = starts(sheet, index);
        int skip = line.label().map(NumberLabel::end).orElseGet(() -> heading(line.text()));
        int start = Math.min(line.from() + skip, line.to());
        Optional<Said> best = best(sheet, index, start, loud, questions);
        int least = loud || QuestionMark.ends(line.text()) && starts ? HALF : starts ? NEARLY : SAME;
        if (best.isEmpty() || best.get().likest().measure() < least && !(loud && best.get().likest().held() >= SAME)) {
            return Optional.empty();
        }
        Questions.Likest likest = best.get().likest();
        int exact = Restatement.end(sheet, start, sheet.text().length(), likest.asked());
        int end = exact > start ? exact : closed(sheet.text(), best.get().end());
        Claim claim = Claim.of(Mark.label(line.from(), end, List.of(likest.asked()), "question said again", likest.measure() / 100.0), loud ? "said loudly" : "said", Feature.RESTATED)
                .with(loud, Feature.LOUD).with(sheet.text().substring(start, end).stripTrailing().endsWith("?") || QuestionMark.in(sheet.text().substring(start, end)), Feature.ASKS);
        return Optional.of(likest.judge(claim, best.get().words()));
    }

    /** The question that the words to some line's or sentence's end in this paragraph are most like. */
    private static Optional<Said> best(Sheet sheet, int index, int start, boolean loud, Questions questions) {
        Optional<Said> best = Optional.empty();
        int reach = questions.reach(0.4);
        boolean asks = false;
        for (int i = index; i < sheet.lines().size() && i < index + MOST_LINES && sheet.lines().get(i).open() && (i == index || !item(sheet.lines().get(i))); i++) {
            Line line = sheet.lines().get(i);
            asks |= line.asks();
            int from = Math.min(start, line.to());
            int to = Math.max(from, Math.min(line.to(), start + LONGEST));
            String text = sheet.text();
            if (asks) {
                int mark = QuestionMark.first(text.substring(from, to));
                best = mark < 0 ? best : better(best, said(text, from, from + mark + 1, reach, questions));
            }
            best = better(best, said(text, from, to, reach, questions));
            int close = loud && i == index ? close(line.text(), from - line.from()) : -1;
            if (close > 0 && line.from() + close > from) {
                best = better(best, said(text, from, line.from() + close, reach, questions));
            }
        }
        return best;
    }

    /** Behind the marks that close bold, a heading or a quotation. */
    private static int closed(String text, int from) {
        int end = from;
        while (end < text.length() && "*_#\"”»".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Where bold that opened before closes. */
    private static int close(String line, int from) {
        int close = Math.max(line.indexOf("**", from), line.indexOf("__", from));
        return close < 0 ? -1 : close + 2;
    }

    private static Optional<Said> said(String text, int from, int to, int reach, Questions questions) {
        return Likeness.words(text, from, to, reach).filter(words -> words.size() >= FEWEST_WORDS)
                .flatMap(words -> questions.likest(words).map(likest -> new Said(to, likest, words.size())));
    }

    private static Optional<Said> better(Optional<Said> one, Optional<Said> other) {
        return other.isPresent() && (one.isEmpty() || other.get().likest().measure() > one.get().likest().measure()) ? other : one;
    }

    private static boolean item(Line line) {
        return BULLET.matcher(line.text()).lookingAt() || line.label().isPresent();
    }

    private static int heading(String text) {
        Matcher m = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) ? null : HEADING.matcher(text);
        return m != null && m.lookingAt() ? m.end() : 0;
    }
}
