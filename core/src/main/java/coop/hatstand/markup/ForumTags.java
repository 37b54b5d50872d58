package coop.hatstand.markup;

import coop.hatstand.document.Link;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the BBCode of older forums into Markdown: {@code [url=…]…[/url]}, {@code [b]…[/b]}, {@code [i]…[/i]}. */
final class ForumTags {

    private static final Pattern URL = Pattern.compile("\\[url(?:=\"?([^\\]\"\\s]{1,2000})\"?)?]([^\\[\\]\\n]{1,2000})\\[/url]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("\\[b](\\S(?:[^\\[\\]\\n]{0,2000}\\S)?)\\[/b]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALIC = Pattern.compile("\\[i](\\S(?:[^\\[\\]\\n]{0,2000}\\S)?)\\[/i]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile("\\[/(?:url|b|i)]", Pattern.CASE_INSENSITIVE);

    private ForumTags() {}

    static String asMarkdown(String text) {
        // Text in code stays as it is, and forums that use backticks use Markdown too.
        if (text.indexOf('`') >= 0 || !ANY.matcher(text).find()) {
            return text;
        }
        String linked = URL.matcher(text).replaceAll(m -> Matcher.quoteReplacement(link(m.group(1), m.group(2))));
        return ITALIC.matcher(BOLD.matcher(linked).replaceAll("**$1**")).replaceAll("*$1*");
    }

    private static String link(String target, String words) {
        String to = target == null ? words : target;
        if (!Link.leadsOutside(to)) {
            return words;
        }
        return target == null ? "<" + to + ">" : "[" + words + "](<" + to.replace(">", "%3E").replace("<", "%3C") + ">)";
    }
}
