package coop.hatstand.internal.filing.mark;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what stands below a list of answers from its last answer: a paragraph that is not set in, behind a blank line, below a list of several
 * items that has no such paragraph anywhere inside. In plain text and Markdown the items stand line below line; HTML says itself where its list ends,
 * unless a quotation or a link comes first, which belongs to the last answer and may be spoken of below.
 */
public final class ListEnd {
    private static final int FEWEST = 3;
    private static final Pattern LINK = Pattern.compile("<?https?://\\S+\\s*|\\[[^\\]]*+\\]\\(\\S+\\)\\s*");

    private ListEnd() {
    }

    /** The offset where the last answer of the list ends, or {@code to} if nothing tells. */
    public static int of(PostText postText, List<QuestionLabel> questionLabels, int to) {
        QuestionLabel last = questionLabels.get(questionLabels.size() - 1);
        if (questionLabels.size() < FEWEST || questionLabels.stream().anyMatch(questionLabel -> !questionLabel.rule().equals("list number"))) {
            return to;
        }
        Set<Integer> items = questionLabels.stream().map(QuestionLabel::from).collect(Collectors.toUnmodifiableSet());
        boolean html = postText.post().syntax() == Syntax.HTML;
        for (int i = 1; i < postText.lines().size(); i++) {
            PostLine postLine = postText.lines().get(i);
            boolean blank = postText.lines().get(i - 1).blank();
            boolean apart = blank && postLine.open() && postLine.indent() == 0;
            if (postLine.from() > last.from() && postLine.from() >= last.answer() && postLine.from() < to && blank && !postLine.blank() && (apart || !postLine.open())) {
                return apart && !LINK.matcher(postLine.text()).matches() ? postLine.from() : to;
            }
            if (postLine.from() > questionLabels.get(0).from() && postLine.from() <= last.from() && (html ? apart && !items.contains(postLine.from()) : blank)) {
                return to;
            }
        }
        return to;
    }
}
