package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what a post quotes, whatever program quoted it. */
final class Quotations {
    private static final Pattern TAG = Pattern.compile("\\s*\\[quote=\"?(?<who>[^\"\\],]{1,60})[^\\]]*\\].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("[\\s>]*+\\*\\*(?<who>[^*:]{1,60}):\\*\\*[\\s\\\\]*+");
    private static final int MOST_LINES = 4;
    private final List<Line> lines;
    private final int end;
    private final List<Quotation> found = new ArrayList<>();
    /** Above this line all is taken. */
    private int least;
    /** Whom a mail's head names whose words all stand marked below it. */
    private Optional<MailCredit> headed = Optional.empty();

    private Quotations(List<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    /**
     * What the lines of a text quote, in order.
     *
     * @param end the text's length
     */
    static List<Quotation> in(List<Line> lines, int end) {
        Quotations quotations = new Quotations(lines, end);
        quotations.find();
        return List.copyOf(quotations.found);
    }

    private void find() {
        int line = 0;
        while (line < lines.size()) {
            Line here = lines.get(line);
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
        Optional<MailHead> head = MailHead.at(lines, first, first);
        Optional<MailAttribution> says = head.isPresent() ? Optional.empty() : attribution(first).or(() -> ownFirst(first, to));
        int words = head.map(MailHead::to).or(() -> says.map(MailAttribution::to)).orElse(first);
        int from = says.map(one -> Math.min(first, one.from())).orElseGet(() -> announced(first, head.isPresent()));
        Optional<MailCredit> credit = head.flatMap(MailHead::credit).or(() -> says.map(MailAttribution::credit)).or(() -> named(first)).or(() -> headed);
        int end = creditOfNext(first, to);
        if (end > from) {
            add(from, Math.min(Math.max(words, from), end), end, credit, false);
        }
        headed = Optional.empty();
        return to;
    }

    private int endOfRun(int first) {
        int to = first + 1;
        while (to < lines.size() && lines.get(to).quoted() == lines.get(first).quoted() && MailHead.at(lines, to, to).isEmpty()) {
            to++;
        }
        return to;
    }

    /** The run's own first lines, if they say who wrote it. */
    private Optional<MailAttribution> ownFirst(int first, int to) {
        return IntStream.range(first, Math.min(to, first + MOST_LINES)).mapToObj(line -> MailAttribution.endingAt(lines, line, first)).flatMap(Optional::stream)
                .filter(one -> one.from() == first && one.certain()).findFirst();
    }

    /** Where a run ends before the lines that say whose the marked lines within it are; where it ends itself if there are none. */
    private int creditOfNext(int first, int to) {
        if (to == lines.size() || lines.get(to).quoted() <= lines.get(first).quoted()) {
            return to;
        }
        int last = to - 1;
        while (last > first && lines.get(last).text().replace(">", "").isBlank()) {
            last--;
        }
        return MailAttribution.endingAt(lines, last, first).map(MailAttribution::from).orElse(to);
    }

    /** "Begin forwarded message:" above marked lines that start with a mail's head. */
    private int announced(int first, boolean head) {
        return head ? MailHead.at(lines, first, least).map(MailHead::from).orElse(first) : first;
    }

    private Optional<MailAttribution> attribution(int first) {
        int above = first - 1;
        while (above >= least && lines.get(above).text().replace(">", "").isBlank()) {
            above--;
        }
        return above >= least ? MailAttribution.endingAt(lines, above, least) : Optional.empty();
    }

    /** Who is quoted as a forum says it, in a tag or in a bold line of its own. */
    private Optional<MailCredit> named(int first) {
        for (Pattern pattern : List.of(TAG, NAMED)) {
            Matcher named = pattern.matcher(lines.get(first).text());
            if (named.matches()) {
                return Optional.of(new MailCredit(named.group("who"), Optional.of(named.group("who").strip())));
            }
        }
        return Optional.empty();
    }

    /** A mail without marks goes on to the next one's head, or to the end. */
    private int bare(int line) {
        Optional<MailHead> head = MailHead.at(lines, line, least);
        Optional<MailAttribution> says = head.isPresent() ? Optional.empty() : MailAttribution.endingAt(lines, line, least).filter(MailAttribution::certain);
        int words = head.map(MailHead::to).or(() -> says.map(MailAttribution::to)).orElse(-1);
        if (words < 0 || head.isEmpty() && nextIsMarked(words)) {
            return line + 1;
        }
        int to = words;
        while (to < lines.size() && !starts(to)) {
            to++;
        }
        int from = head.map(MailHead::from).or(() -> says.map(MailAttribution::from)).orElse(line);
        Optional<MailCredit> credit = head.flatMap(MailHead::credit).or(() -> says.map(MailAttribution::credit));
        add(from, words, to, credit, true);
        headed = nextIsMarked(words) ? credit : Optional.empty();
        return to;
    }

    private boolean nextIsMarked(int line) {
        int at = line;
        while (at < lines.size() && lines.get(at).blank()) {
            at++;
        }
        return at < lines.size() && lines.get(at).quoted() > 0;
    }

    private boolean starts(int line) {
        Line here = lines.get(line);
        return here.quoted() > 0 || !here.blank() && (MailHead.at(lines, line, line).isPresent() || MailAttribution.endingAt(lines, line, line).filter(MailAttribution::certain).isPresent());
    }

    private void add(int from, int words, int to, Optional<MailCredit> credit, boolean bare) {
        found.add(new Quotation(lines.get(from).from(), words < lines.size() ? lines.get(words).from() : end, to < lines.size() ? lines.get(to).from() : end, credit, bare));
        least = to;
    }
}
