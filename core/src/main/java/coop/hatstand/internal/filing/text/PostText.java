package coop.hatstand.internal.filing.text;

import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Block;
import coop.hatstand.markup.Html;
import coop.hatstand.markup.LineEnds;
import coop.hatstand.markup.Markdown;
import coop.hatstand.markup.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A post's text as filing sees it: lines, of plain text or Markdown.
 *
 * @param post the post
 * @param text its text; HTML turned into Markdown
 * @param markdown whether the text is Markdown
 * @param lines the text's lines
 * @param quotations what it quotes, in order
 */
public record PostText(Post post, String text, boolean markdown, List<PostLine> lines, List<QuotedRange> quotations) {

    public static PostText of(Post post) {
        boolean html = post.syntax() == Syntax.HTML;
        String text = html ? Html.toMarkdown(post.text()) : post.text();
        List<PostLine> lines = PostLines.of(text);
        return new PostText(post, text, post.syntax() != Syntax.PLAIN, lines, QuotedRanges.in(lines, text.length()));
    }

    /** This post with other quotations. */
    public PostText quoting(List<QuotedRange> others) {
        return new PostText(post, text, markdown, lines, List.copyOf(others));
    }

    /** As it is read for answers: a mail quoted without marks is quoted too, so that nobody's labels are looked for in it. */
    public PostText answering() {
        List<QuotedRange> bare = quotations.stream().filter(QuotedRange::bare).toList();
        if (bare.isEmpty()) {
            return this;
        }
        List<PostLine> marked = new ArrayList<>(lines);
        int next = 0;
        for (int i = 0; i < marked.size() && next < bare.size(); i++) {
            PostLine postLine = marked.get(i);
            next += postLine.from() >= bare.get(next).to() ? 1 : 0;
            if (next < bare.size() && postLine.from() >= bare.get(next).from()) {
                marked.set(i, postLine.inQuotation());
            }
        }
        return new PostText(post, text, markdown, List.copyOf(marked), quotations);
    }

    /** The blocks that a piece of this post's text means. */
    public List<Block> blocks(String piece) {
        String even = withoutBreak(withoutIndent(piece.strip()));
        return markdown ? Markdown.parse(even, LineEnds.KEEP) : PlainText.parse(even);
    }

    /** Without the indent that all lines but the first share, so that a list item's later lines read as its own. */
    private static String withoutIndent(String piece) {
        int first = piece.indexOf('\n') + 1;
        int shared = first == 0 ? 0 : piece.substring(first).lines().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return shared == 0 ? piece : piece.substring(0, first) + piece.substring(first).indent(-shared).stripTrailing();
    }

    /** Without the backslash that breaks a line of HTML, where what came below it is cut off. */
    private String withoutBreak(String piece) {
        boolean breaks = post.syntax() == Syntax.HTML && piece.endsWith("\\") && !piece.endsWith("\\\\");
        return breaks ? piece.substring(0, piece.length() - 1) : piece;
    }

    /** Whether a part of the text is blank. */
    public boolean blank(int from, int to) {
        return first(from, to) == to;
    }

    /** A part of the text, without blanks around it. */
    public String stripped(int from, int to) {
        int first = first(from, to);
        int end = to;
        while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }

    private int first(int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** The index of the line that holds an offset. */
    public int lineAt(int offset) {
        int at = 0;
        for (int beyond = lines.size(); at < beyond;) {
            int middle = (at + beyond) >>> 1;
            boolean before = lines.get(middle).to() < offset;
            at = before ? middle + 1 : at;
            beyond = before ? beyond : middle;
        }
        return at;
    }

    /** The offset where the line of that index starts, or the text's end. */
    public int start(int line) {
        return line < lines.size() ? lines.get(line).from() : text.length();
    }
}
