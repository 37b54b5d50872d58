package coop.hatstand.markup;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Reads HTML as forums cook it and mail programs send it.
 *
 * <p>No word is lost but those nobody was shown: comments, scripts and styles. Headings become strong paragraphs, rules {@code * * *}, images their
 * descriptions, details a strong paragraph with what it hides after it, struck words {@code ~~words~~}. Of Discourse's own markup it knows quotes
 * (a quotation that starts with who is quoted), link previews (a quotation), mentions, hashtags, emoji, and image frames.
 *
 * <p>Elements nested over 200 deep are read as text.
 */
public final class Html {

    private Html() {}

    /** Reads a page or a piece of one; always succeeds. The blocks are in {@link Markdown}'s normal form. */
    public static List<Block> parse(String html) {
        HtmlReader reader = new HtmlReader();
        reader.children(Jsoup.parseBodyFragment(html).body(), 0);
        return List.copyOf(NormalForm.of(reader.blocks(), true));
    }

    /** Reads HTML and writes it as {@link Markdown#write} does. */
    public static String toMarkdown(String html) {
        return Markdown.write(parse(html));
    }

    /** Reads an HTML block that was found in Markdown; one that has no end, and would hide the rest of the text, is words. */
    static List<Block> parseBlock(String html) {
        String start = html.stripLeading().toLowerCase(Locale.ROOT);
        boolean hides = start.startsWith("<!--") && !start.contains("-->")
                || start.startsWith("<!") && !start.startsWith("<!--")
                || start.startsWith("<?")
                || unended(start, "script") || unended(start, "style") || unended(start, "textarea") || unended(start, "title");
        return hides ? PlainText.parse(html) : parse(html);
    }

    private static boolean unended(String html, String tag) {
        return html.lastIndexOf("<" + tag) > html.lastIndexOf("</" + tag);
    }
}
