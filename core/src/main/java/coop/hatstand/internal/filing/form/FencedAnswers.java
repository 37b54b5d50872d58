package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FoldedAnswer;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.text.PostText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that a form's template keeps in fences ({@code ```}), so that whatever people write there stays as it is. Only where most of a form's answers are, and nothing else is said below. */
final class FencedAnswers {
    private static final Pattern FENCE = Pattern.compile("(```+|~~~+) *(?:text|txt|md|markdown)? *\n");
    private static final int FEWEST = 2;
    private final PostText postText;
    private final boolean used;

    FencedAnswers(FormOutline formOutline) {
        postText = formOutline.postText();
        long written = formOutline.nodes().stream().filter(node -> !node.empty()).count();
        long fenced = formOutline.nodes().stream().filter(node -> at(node.header().end(), postText.start(formOutline.stop(node.place()))).isPresent()).count();
        used = fenced >= FEWEST && fenced * 2 >= written;
    }

    /** The answer between two offsets, if it is fenced as the others are. */
    Optional<FoldedAnswer> in(int from, int to) {
        return used ? at(from, to) : Optional.empty();
    }

    private Optional<FoldedAnswer> at(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        int start = start(from, to);
        Matcher fence = FENCE.matcher(postText.text()).region(start, to);
        if (!fence.lookingAt()) {
            return Optional.empty();
        }
        int close = postText.text().indexOf("\n" + fence.group(1), fence.end() - 1);
        int after = close < 0 ? to : Math.min(to, close + 1 + fence.group(1).length());
        return close < 0 || close > to || !postText.text().substring(after, to).isBlank() ? Optional.empty() : Optional.of(new FoldedAnswer(fence.start(), fence.end(), Math.max(fence.end(), close), after));
    }

    /** The offset behind blanks and comments. */
    private int start(int from, int to) {
        int at = from;
        boolean skipped = true;
        while (at < to && skipped) {
            boolean comment = postText.text().startsWith("<!--", at);
            int close = comment ? postText.text().indexOf("-->", at) : -1;
            skipped = comment || Character.isWhitespace(postText.text().charAt(at));
            at = comment ? close < 0 ? to : close + 3 : skipped ? at + 1 : at;
        }
        return Math.min(at, to);
    }
}
