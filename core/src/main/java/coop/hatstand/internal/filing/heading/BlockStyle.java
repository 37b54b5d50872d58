package coop.hatstand.internal.filing.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How site builders write a block with a title: the title is the question, the answer stands inside. */
enum BlockStyle {
    /** <code>{{&lt; spoiler text="Why?" &gt;}} … {{&lt; /spoiler &gt;}}</code> */
    SHORTCODE("\\{\\{[<%]\\s*(?<name>[\\w-]{1,40})\\s[^\"]{0,80}\"(?<title>[^\"]{4,400})\"[^\"{}]{0,80}\\}\\}", "\\{\\{[<%]\\s*NAME\\s.*", "\\{\\{[<%]\\s*/\\s*NAME\\s*[>%]\\}\\}"),
    /** <code>{% details Why? %} … {% enddetails %}</code> */
    TAG("\\{%-?\\s*(?<name>[\\w-]{1,40})\\s+\"?(?<title>[^\"%{}]{4,400}?)\"?\\s*-?%\\}", "\\{%-?\\s*NAME\\s.*", "\\{%-?\\s*endNAME\\s*-?%\\}"),
    /** <code>::: details Why? … :::</code> */
    CONTAINER(":{3,}\\s*(?<name>[\\w-]{1,40})\\s*\\[?(?<title>[^\\[\\]]{4,400})\\]?", ":{3,}\\s*[\\w-]+.*", ":{3,}"),
    /** <code>&lt;details&gt;&lt;summary&gt;Why?&lt;/summary&gt; … &lt;/details&gt;</code>; the first tag may have a line of its own. */
    DETAILS("(?:<(?<name>details)[^<>]{0,80}>\\s*)?<summary[^<>]{0,80}>(?<title>.{4,400}?)</summary>", "<details.*", "</details>\\s*");

    private static final String NAME = "NAME";
    private final Pattern opens;
    private final String nests;
    private final String closes;

    BlockStyle(String opens, String nests, String closes) {
        this.opens = Pattern.compile("\\s*" + opens + "\\s*", Pattern.CASE_INSENSITIVE);
        this.nests = nests;
        this.closes = closes;
    }

    /** What opens a block with a title on a line, if it does. */
    Optional<Matcher> opens(String line) {
        return Optional.of(opens.matcher(line)).filter(Matcher::matches);
    }

    /** What opens another block of that name inside. */
    Pattern nests(String name) {
        return Pattern.compile("\\s*" + nests.replace(NAME, Pattern.quote(name)), Pattern.CASE_INSENSITIVE);
    }

    /** What closes a block of that name. */
    Pattern closes(String name) {
        return Pattern.compile("\\s*" + closes.replace(NAME, Pattern.quote(name)) + "\\s*", Pattern.CASE_INSENSITIVE);
    }
}
