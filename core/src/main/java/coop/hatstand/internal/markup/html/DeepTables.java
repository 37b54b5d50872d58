package coop.hatstand.internal.markup.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the tags of tables out that stand deeper in each other than any are read: the parser's work grows with the square of how many are open. */
public final class DeepTables {

    /** Each is four elements in each other, of which no more than 200 are read. */
    private static final int MOST = 50;
    private static final Pattern TAG = Pattern.compile("<(/?)(table|thead|tbody|tfoot|tr|td|th|caption)\\b[^<>]{0,1000}+>", Pattern.CASE_INSENSITIVE);

    private DeepTables() {}

    /** The HTML with blanks for these tags; most has no such, and stays as it is. */
    public static String without(String html) {
        if (html.length() <= MOST * "<table>".length()) {
            return html;
        }
        Matcher tag = TAG.matcher(html);
        StringBuilder shallow = new StringBuilder();
        int copied = 0;
        int depth = 0;
        while (tag.find()) {
            boolean table = tag.group(2).equalsIgnoreCase("table");
            boolean closes = !tag.group(1).isEmpty();
            depth += table && !closes ? 1 : 0;
            if (depth > MOST) {
                shallow.append(html, copied, tag.start()).append(' ');
                copied = tag.end();
            }
            depth = Math.max(0, depth - (table && closes ? 1 : 0));
        }
        return copied == 0 ? html : shallow.append(html, copied, html.length()).toString();
    }
}
