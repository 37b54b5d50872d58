package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.internal.markup.html.DeepTables;
import coop.hatstand.internal.markup.html.HtmlBlocks;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

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

    private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][^\\s/>]*|!(?:--)?|\\?)");
    private static final List<String> HIDING = List.of("script", "style", "textarea", "title");

    private Html() {}

    /** Reads a page or a piece of one; always succeeds. The blocks are in {@link Markdown}'s normal form. */
    public static List<Block> parse(String html) {
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(Jsoup.parseBodyFragment(DeepTables.without(html)).body(), 0);
        return List.copyOf(NormalForm.of(reader.blocks(), MarkHandling.WORDS));
    }

    /** Reads HTML and writes it as {@link Markdown#write} does. */
    public static String toMarkdown(String html) {
        return Markdown.write(parse(html));
    }

    /**
     * Reads an HTML block that was found in Markdown, where people type things like {@code <your name>} too: what HTML would hide, but for
     * comments, scripts and styles that have an end, is words.
     */
    static List<Block> parseBlock(String html) {
        String start = html.toLowerCase(Locale.ROOT);
        boolean hides = HIDING.stream().anyMatch(tag -> start.lastIndexOf("<" + tag) > start.lastIndexOf("</" + tag));
        return hides || start.lastIndexOf("<!--") > start.lastIndexOf("-->") ? PlainText.parse(html) : parse(strangeTagsAsWords(html));
    }

    private static String strangeTagsAsWords(String html) {
        int lastEnd = html.lastIndexOf('>');
        return TAG.matcher(html).replaceAll(tag -> known(tag.group()) && tag.start() < lastEnd ? "$0" : "&lt;" + Matcher.quoteReplacement(tag.group().substring(1)));
    }

    private static boolean known(String tagStart) {
        return tagStart.equals("<!--") || Tag.isKnownTag(tagStart.replaceFirst("</?", "").toLowerCase(Locale.ROOT));
    }
}
