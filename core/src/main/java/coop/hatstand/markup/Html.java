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
 * Reads HTML as forums render it and mail programs send it.
 *
 * <p>Only what nobody was shown is dropped: comments, scripts and styles. Headings become strong paragraphs, rules {@code * * *}, images become their
 * descriptions, a details element becomes a strong paragraph followed by its content, struck text becomes {@code ~~text~~}. Of Discourse's own markup
 * it handles quotes (as quotations that start with the name of the person quoted), link previews (as quotations), mentions, hashtags, emoji and image
 * frames.
 *
 * <p>Elements nested more than 200 levels deep are read as text.
 */
public final class Html {

    private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][^\\s/>]*|!(?:--)?|\\?)");
    private static final List<String> HIDING = List.of("script", "style", "textarea", "title");

    private Html() {}

    /** Reads a page or a fragment. Always succeeds. The blocks are in {@link Markdown}'s normal form. */
    public static List<Block> parse(String html) {
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(Jsoup.parseBodyFragment(DeepTables.without(html)).body(), 0);
        return List.copyOf(NormalForm.of(reader.blocks(), MarkHandling.WORDS));
    }

    /** Converts HTML to Markdown, written as {@link Markdown#write} does. */
    public static String toMarkdown(String html) {
        return Markdown.write(parse(html));
    }

    /**
     * Reads an HTML block found in Markdown, where people also type things like {@code <your name>}. Anything HTML would hide is kept as
     * text, except comments, scripts and styles that are closed.
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
