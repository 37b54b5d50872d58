package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question said again, however shortened or reworded, in a heading, a bold line, an item or a line of its own, with the answer below or behind. */
public final class RestatementProposer implements Proposer {
    private static final Pattern HEADING = Pattern.compile("\\s*+(?:#{1,6}\\s*|[-*+•]\\s+)?[*_]{0,3}");
    private static final Pattern BULLET = Pattern.compile("\\s*+[-*+•]\\s+\\S");
    private static final Pattern LOUD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:(\\*\\*|__)|#{1,6}\\s|([*_])(?=[^\\s*_][^*_]{2,200}\\2(?:\\s|$)))");
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_ASKING = 2;
    private static final int MOST_LINES = 6;
    /** No question is as long; measuring all of a line of a megabyte for each line before it would take for ever. */
    private static final int LONGEST = 4_000;
    private static final int NEARLY = 68;
    private static final int HALF = 40;
    private static final int SAME = 88;
    /** Shortened so much that it counts only where no other question is nearly as much alike. */
    private static final int LITTLE = 20;
    private static final int FAR_AHEAD = 60;

    private record Said(int end, QuestionIndex.Likest likest, int words) {
    }

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            PostLine postLine = postText.lines().get(i);
            if (postLine.open() && (postLine.asks() || starts(postText, i))) {
                proposal(postText, i, questionIndex).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /** Whether a paragraph, item or heading starts on a line. */
    private static boolean starts(PostText postText, int line) {
        String text = postText.lines().get(line).text();
        return line == 0 || postText.lines().get(line - 1).blank() || LOUD.matcher(text).lookingAt() || BULLET.matcher(text).lookingAt()
                || postText.lines().get(line).label().isPresent() || postText.lines().get(line - 1).quoted() > 0;
    }

    private static Optional<Proposal> proposal(PostText postText, int index, QuestionIndex questionIndex) {
        PostLine postLine = postText.lines().get(index);
        Matcher emphasis = LOUD.matcher(postLine.text());
        boolean loud = emphasis.lookingAt();
        String sign = loud ? Optional.ofNullable(emphasis.group(1)).or(() -> Optional.ofNullable(emphasis.group(2))).orElse("") : "";
        boolean starts = starts(postText, index);
        int skip = postLine.label().map(NumberLabel::end).orElseGet(() -> heading(postLine.text()));
        int start = Math.min(postLine.from() + skip, postLine.to());
        Optional<Said> best = best(postText, index, start, sign, questionIndex);
        int least = loud || QuestionMark.ends(postLine.text()) && starts ? HALF : starts ? NEARLY : SAME;
        if (best.isEmpty()) {
            return Optional.empty();
        }
        QuestionIndex.Likest likest = best.get().likest();
        boolean ahead = least == HALF && likest.measure() >= LITTLE && likest.rival() < FAR_AHEAD && isWhole(postText.text().substring(start, best.get().end()), sign, best.get().end() == postLine.to());
        if (likest.measure() < least && !ahead && !(loud && likest.held() >= SAME)) {
            return Optional.empty();
        }
        int end = closed(postText.text(), best.get().end());
        Proposal proposal = Proposal.of(QuestionLabel.label(postLine.from(), end, List.of(likest.asked()), "question said again", likest.measure() / 100.0), loud ? "said loudly" : "said", Feature.RESTATED)
                .with(loud, Feature.LOUD).with(ahead && likest.measure() < HALF, Feature.AHEAD);
        return Optional.of(likest.judge(proposal, best.get().words()));
    }

    /** Whether words end where somebody ended them on purpose: they ask, the emphasis closes, or they are all of a heading. */
    private static boolean isWhole(String words, String sign, boolean line) {
        return QuestionMark.ends(words) || (sign.isEmpty() ? line : words.endsWith(sign));
    }

    /** The question that the words to some line's or sentence's end in this paragraph are most like. */
    private static Optional<Said> best(PostText postText, int index, int start, String sign, QuestionIndex questionIndex) {
        Optional<Said> best = Optional.empty();
        int reach = questionIndex.reach(0.4);
        boolean asks = false;
        for (int i = index; i < postText.lines().size() && i < index + MOST_LINES && postText.lines().get(i).open() && (i == index || !item(postText.lines().get(i))); i++) {
            PostLine postLine = postText.lines().get(i);
            asks |= postLine.asks();
            int from = Math.min(start, postLine.to());
            int to = Math.max(from, Math.min(postLine.to(), start + LONGEST));
            String text = postText.text();
            if (asks) {
                int mark = QuestionMark.first(text.substring(from, to));
                best = mark < 0 ? best : better(best, said(text, from, from + mark + 1, reach, questionIndex));
            }
            best = better(best, said(text, from, to, reach, questionIndex));
            int close = !sign.isEmpty() && i == index ? postLine.text().indexOf(sign, from - postLine.from()) : -1;
            if (close >= 0) {
                best = better(best, said(text, from, postLine.from() + close + sign.length(), reach, questionIndex));
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

    private static Optional<Said> said(String text, int from, int to, int reach, QuestionIndex questionIndex) {
        return Optional.of(WordLikeness.words(text.substring(from, to))).filter(words -> words.size() >= (QuestionMark.ends(text.substring(from, to)) ? FEWEST_ASKING : FEWEST_WORDS) && words.size() <= reach)
                .flatMap(words -> questionIndex.likest(words).map(likest -> new Said(to, likest, words.size())));
    }

    private static Optional<Said> better(Optional<Said> one, Optional<Said> other) {
        return other.isPresent() && (one.isEmpty() || other.get().likest().measure() > one.get().likest().measure()) ? other : one;
    }

    private static boolean item(PostLine postLine) {
        return BULLET.matcher(postLine.text()).lookingAt() || postLine.label().isPresent();
    }

    private static int heading(String text) {
        Matcher m = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0)) ? null : HEADING.matcher(text);
        return m != null && m.lookingAt() ? m.end() : 0;
    }
}
