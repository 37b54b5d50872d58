package coop.hatstand.filing;

import coop.hatstand.discussion.Syntax;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what stands below a list of answers from its last answer: a paragraph that is not set in, behind a blank line, below a list of several
 * items that has no such paragraph anywhere inside. In plain text and Markdown the items stand line below line; HTML says itself where its list ends,
 * unless a quotation or a link comes first, which belongs to the last answer and may be spoken of below.
 */
final class ListEnd {
    private static final int FEWEST = 3;
    private static final Pattern LINK = Pattern.compile("<?https?://\\S+\\s*|\\[[^\\]]*+\\]\\(\\S+\\)\\s*");

    private ListEnd() {
    }

    /** The offset where the last answer of the list ends, or {@code to} if nothing tells. */
    static int of(Sheet sheet, List<Mark> marks, int to) {
        Mark last = marks.get(marks.size() - 1);
        if (marks.size() < FEWEST || marks.stream().anyMatch(mark -> !mark.rule().equals("list number"))) {
            return to;
        }
        Set<Integer> items = marks.stream().map(Mark::from).collect(Collectors.toUnmodifiableSet());
        boolean html = sheet.post().syntax() == Syntax.HTML;
        for (int i = 1; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            boolean blank = sheet.lines().get(i - 1).blank();
            boolean apart = blank && line.open() && line.indent() == 0;
            if (line.from() > last.from() && line.from() >= last.answer() && line.from() < to && blank && !line.blank() && (apart || !line.open())) {
                return apart && !LINK.matcher(line.text()).matches() ? line.from() : to;
            }
            if (line.from() > marks.get(0).from() && line.from() <= last.from() && (html ? apart && !items.contains(line.from()) : blank)) {
                return to;
            }
        }
        return to;
    }
}
