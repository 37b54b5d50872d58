package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.MailCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what a post quotes, whatever program quoted it. */
final class QuotedRanges {
    private static final Pattern TAG = Pattern.compile("\\s*\\[quote=\"?(?<who>[^\"\\],]{1,60})[^\\]]*\\].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("[\\s>]*+\\*\\*(?<who>[^*:]{1,60}?)(?: (?:said|wrote|sagte|schrieb|a dit|a écrit|dijo|escribió|ha detto|ha scritto|disse|escreveu|zei|schreef))?:\\*\\*[\\s\\\\]*+");
    private static final int MOST_LINES = 4;
    private final List<PostLine> postLines;
    private final int end;
    private final List<QuotedRange> found = new ArrayList<>();
    /** Above this line all is taken. */
    private int least;
    /** Whom a mail's head names whose words all stand marked below it. */
    private Optional<MailCredit> headed = Optional.empty();

    private QuotedRanges(List<PostLine> postLines, int end) {
        this.postLines = postLines;
        this.end = end;
    }

    /**
     * What the lines of a text quote, in order.
     *
     * @param end the text's length
     */
    static List<QuotedRange> in(List<PostLine> postLines, int end) {
        QuotedRanges ranges = new QuotedRanges(postLines, end);
        ranges.find();
        return List.copyOf(ranges.found);
    }

    private void find() {
        int line = 0;
        while (line < postLines.size()) {
            PostLine here = postLines.get(line);
            if (here.blank() || here.code() || here.folded()) {
                line++;
            } else if (here.quoted() > 0) {
                line = marked(line);
            } else {
                line = bare(line);
            }
        }
    }

    /** A run of marked lines: a new quotation starts wherever their depth changes or a mail's head stands among them. */
    private int marked(int first) {
        int to = endOfRun(first);
        Optional<ForwardedMailHead> head = ForwardedMailHead.at(postLines, first, first);
        Optional<AttributionLine> says = head.isPresent() ? Optional.empty() : attribution(first).or(() -> ownFirst(first, to));
        int words = head.map(ForwardedMailHead::to).or(() -> says.map(AttributionLine::to)).orElse(first);
        int from = says.map(one -> Math.min(first, one.from())).orElseGet(() -> announced(first, head.isPresent()));
        Optional<MailCredit> credit = head.flatMap(ForwardedMailHead::credit).or(() -> says.map(AttributionLine::credit)).or(() -> named(first)).or(() -> headed);
        int end = creditOfNext(first, to);
        if (end > from) {
            add(from, Math.min(Math.max(words, from), end), end, credit, false);
        }
        headed = Optional.empty();
        return to;
    }

    private int endOfRun(int first) {
        int to = first + 1;
        while (to < postLines.size() && postLines.get(to).quoted() == postLines.get(first).quoted() && ForwardedMailHead.at(postLines, to, to).isEmpty()) {
            to++;
        }
        return to;
    }

    /** The run's own first lines, if they say who wrote it. */
    private Optional<AttributionLine> ownFirst(int first, int to) {
        return IntStream.range(first, Math.min(to, first + MOST_LINES)).mapToObj(line -> AttributionLine.endingAt(postLines, line, first)).flatMap(Optional::stream)
                .filter(one -> one.from() == first && one.certain()).findFirst();
    }

    /** Where a run ends before the lines that say whose the marked lines within it are; where it ends itself if there are none. */
    private int creditOfNext(int first, int to) {
        if (to == postLines.size() || postLines.get(to).quoted() <= postLines.get(first).quoted()) {
            return to;
        }
        int last = to - 1;
        while (last > first && postLines.get(last).text().replace(">", "").isBlank()) {
            last--;
        }
        return AttributionLine.endingAt(postLines, last, first).map(AttributionLine::from).orElse(to);
    }

    /** "Begin forwarded message:" above marked lines that start with a mail's head. */
    private int announced(int first, boolean head) {
        return head ? ForwardedMailHead.at(postLines, first, least).map(ForwardedMailHead::from).orElse(first) : first;
    }

    private Optional<AttributionLine> attribution(int first) {
        int above = first - 1;
        while (above >= least && postLines.get(above).text().replace(">", "").isBlank()) {
            above--;
        }
        return above >= least ? AttributionLine.endingAt(postLines, above, least) : Optional.empty();
    }

    /** Who is quoted as a forum says it, in a tag or in a bold line of its own. */
    private Optional<MailCredit> named(int first) {
        for (Pattern pattern : List.of(TAG, NAMED)) {
            Matcher named = pattern.matcher(postLines.get(first).text());
            if (named.matches()) {
                return Optional.of(new MailCredit(named.group("who"), Optional.of(named.group("who").strip())));
            }
        }
        return Optional.empty();
    }

    /** A mail without marks goes on to the next one's head, or to the end. */
    private int bare(int line) {
        Optional<ForwardedMailHead> head = ForwardedMailHead.at(postLines, line, least);
        Optional<AttributionLine> says = head.isPresent() ? Optional.empty() : AttributionLine.endingAt(postLines, line, least).filter(AttributionLine::certain);
        int words = head.map(ForwardedMailHead::to).or(() -> says.map(AttributionLine::to)).orElse(-1);
        if (words < 0 || head.isEmpty() && nextIsMarked(words)) {
            return line + 1;
        }
        int to = words;
        while (to < postLines.size() && !starts(to)) {
            to++;
        }
        int from = head.map(ForwardedMailHead::from).or(() -> says.map(AttributionLine::from)).orElse(line);
        Optional<MailCredit> credit = head.flatMap(ForwardedMailHead::credit).or(() -> says.map(AttributionLine::credit));
        add(from, words, to, credit, true);
        headed = nextIsMarked(words) ? credit : Optional.empty();
        return to;
    }

    private boolean nextIsMarked(int line) {
        int at = line;
        while (at < postLines.size() && postLines.get(at).blank()) {
            at++;
        }
        return at < postLines.size() && postLines.get(at).quoted() > 0;
    }

    private boolean starts(int line) {
        PostLine here = postLines.get(line);
        return here.quoted() > 0 || !here.blank() && (ForwardedMailHead.at(postLines, line, line).isPresent() || AttributionLine.endingAt(postLines, line, line).filter(AttributionLine::certain).isPresent());
    }

    private void add(int from, int words, int to, Optional<MailCredit> credit, boolean bare) {
        found.add(new QuotedRange(postLines.get(from).from(), words < postLines.size() ? postLines.get(words).from() : end, to < postLines.size() ? postLines.get(to).from() : end, credit, bare));
        least = to;
    }
}
