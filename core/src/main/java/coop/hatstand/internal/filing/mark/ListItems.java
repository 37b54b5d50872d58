package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.regex.Pattern;

/** What the items of a post's lists say on their first lines: whether they are brief, and whether they reply. */
final class ListItems {
    private static final Pattern REPLY = Pattern.compile("\\s*+" + CueWords.any("replies") + "(?=\\s*(?:[,.;:!–—-]|$))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURE = Pattern.compile("\\s*+[~<>≈£$€]?\\p{Nd}");
    private static final Pattern AMOUNT = CueWords.anywhere("asks-amount");
    private static final int TERSE = 3;
    private static final int BRIEF = 6;
    private final PostText postText;

    ListItems(PostText postText) {
        this.postText = postText;
    }

    /** How many spaces an item is set in by. */
    int indent(Proposal item) {
        int indent = 0;
        while (item.from() + indent < item.mark().to() && postText.text().charAt(item.from() + indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Whether an item says yes or no, or a number to a question that asks for one. */
    boolean replies(Proposal item) {
        String said = line(item);
        return REPLY.matcher(said).lookingAt() || FIGURE.matcher(said).lookingAt() && item.questions().stream().anyMatch(asked -> AMOUNT.matcher(asked.question().text()).find());
    }

    /** Whether most items are but a few words. */
    boolean areBrief(List<Proposal> items) {
        return 2 * items.stream().filter(item -> WordLikeness.words(line(item)).size() <= BRIEF).count() > items.size();
    }

    /** Whether most items are two or three words and no sentence. */
    boolean areTerse(List<Proposal> items) {
        return 4 * items.stream().map(this::line).filter(line -> WordLikeness.words(line).size() <= TERSE && !line.strip().endsWith(".")).count() >= 3 * items.size();
    }

    private String line(Proposal item) {
        int to = postText.lines().get(postText.lineAt(item.from())).to();
        return postText.text().substring(Math.min(item.mark().answer(), to), to);
    }
}
