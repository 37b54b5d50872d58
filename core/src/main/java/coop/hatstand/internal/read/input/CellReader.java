package coop.hatstand.internal.read.input;

import java.util.regex.Pattern;

/** What people wrote into a survey's cells: plain text, and HTML where the form had an editor; one row may hold both. */
public final class CellReader {
    private static final Pattern HTML = Pattern.compile("<(?:p|div|ol|ul|h[1-6]|blockquote|table|br)\\b[^<>]*>.*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CellReader() {
    }

    public static boolean isHtml(String cell) {
        String text = cell.strip();
        return text.startsWith("<") && text.endsWith(">") && HTML.matcher(text).matches();
    }

    public static String plain(String cell) {
        return LineBuffer.withoutBlankEnds(CleanedText.text(cell));
    }

    /** A cell for a row in which others are HTML: its paragraphs and line breaks as HTML, unless it is HTML already. */
    public static String html(String cell) {
        String text = plain(cell);
        if (text.isBlank() || isHtml(text)) {
            return text.strip();
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + escaped.replaceAll("\n[ \t]*\n\\s*", "</p>\n<p>").replaceAll("\n(?!<p>)", "<br>\n") + "</p>";
    }
}
