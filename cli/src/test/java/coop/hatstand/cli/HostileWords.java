package coop.hatstand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** Words of answers: known to hurt parsers of Markdown and HTML, or patterns that look for names, labels and addresses. */
final class HostileWords {
    private static final int MILLION = 1_000_000;
    private static final String HTML = "{\"title\":\"Ask\",\"post_stream\":{\"posts\":[{\"post_number\":1,\"username\":\"ana\",\"cooked\":\"<ol><li>Who are you?</li><li>What do you want?</li></ol>\"},"
            + "{\"post_number\":2,\"username\":\"bo\",\"cooked\":\"%s\"}]}}";

    private HostileWords() {
    }

    static Stream<HostileInput> all() {
        return Stream.of(markdown(), addresses(), labels(), letters(), html(), plain()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> markdown() {
        return Stream.of(
                raw("a million quotations in each other", ">".repeat(MILLION)),
                raw("a million lists in each other", "- ".repeat(MILLION)),
                raw("a million numbers in each other", "1. ".repeat(MILLION)),
                raw("a million open brackets", "[".repeat(MILLION)),
                raw("half a million pairs of brackets", "[".repeat(MILLION / 2) + "]".repeat(MILLION / 2)),
                raw("lists, each line deeper", deeper(2_000, "- a\n")),
                raw("quotations, each line deeper", quotes(1_500)),
                raw("pictures in brackets", "![[]()".repeat(50_000)),
                raw("stars", "*".repeat(MILLION)),
                raw("emphasis that never ends", "*a **a _b ".repeat(100_000)),
                raw("emphasis in emphasis", "*a **b ".repeat(50_000) + "c** d* ".repeat(50_000)),
                raw("ticks of many lengths", ticks(1_400)),
                raw("angles", "<".repeat(MILLION)),
                raw("comments that never end", "a <!-- ".repeat(100_000)),
                raw("links without an end", "[a](b".repeat(100_000)),
                raw("definitions", "[a]: b\n".repeat(100_000)),
                raw("definitions and uses", "[a]: http://a.b\n\n" + "[a] ".repeat(100_000)),
                raw("a table of a million columns", "|a".repeat(MILLION) + "\n" + "|-".repeat(MILLION)),
                raw("a table of 150 columns and 3,000 rows", "|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n" + ("|b".repeat(150) + "|\n").repeat(3_000)),
                raw("code that never ends", "```\n" + "a\n".repeat(MILLION)),
                raw("rules", "***\n".repeat(200_000)),
                raw("headings", "# a\n".repeat(200_000)),
                raw("empty list items", "-\n".repeat(200_000)),
                raw("forum quotes that never end", "[quote=\"ana, post:1\"]\n".repeat(100_000)),
                raw("forum quotes in each other", "[quote=\"ana, post:1\"]\n".repeat(20_000) + "x\n" + "[/quote]\n".repeat(20_000)),
                raw("details that never end", "[details=\"a\"]\n".repeat(100_000)),
                raw("tags that never end", "<div>\n".repeat(100_000)),
                raw("attributes that never end", "a <a x=\"".repeat(100_000)));
    }

    private static Stream<HostileInput> addresses() {
        return Stream.of(
                raw("schemes", "http://".repeat(200_000)),
                raw("an address with brackets", "http://a.b/" + "(".repeat(MILLION)),
                raw("e-mail that never ends", "a@b.".repeat(300_000)),
                raw("e-mail without a name", "@".repeat(MILLION)),
                raw("dots before an at", "a.".repeat(500_000) + "@"),
                raw("hosts", "www.".repeat(300_000)),
                raw("percent signs", "http://a.b/?" + "%41".repeat(300_000)),
                raw("mentions", "@ana ".repeat(200_000)),
                raw("links that run or read files", "[a](javascript:alert(1)) [b](data:text/html;base64,PHNjcmlwdD4=) [c](file:///etc/passwd) [d](JaVaScRiPt:alert(1)) [e](vbscript:x)\n\n".repeat(1_000)));
    }

    private static Stream<HostileInput> labels() {
        return Stream.of(
                pasted("100,000 numbered labels", numbered(100_000, ". a\n\n")),
                pasted("100,000 labels of one question", "1. a\n\n".repeat(100_000)),
                pasted("labels with long numbers", ("1".repeat(1_000) + ". a\n").repeat(1_000)),
                pasted("one number of a million digits", "1".repeat(MILLION) + ". a"),
                pasted("groups of numbers", "1/2, ".repeat(200_000) + ": a"),
                pasted("and, and, and", "1 and 2 and ".repeat(100_000) + ": a"),
                pasted("to questions", "Re: question ".repeat(100_000)),
                pasted("q, q, q", "Q1 ".repeat(300_000)),
                pasted("hashes", "#2 ".repeat(300_000)),
                pasted("a million short lines", "a\n".repeat(MILLION)),
                pasted("a million blank lines", "a" + "\n".repeat(MILLION) + "b"),
                pasted("a million spaces", "a" + " ".repeat(MILLION) + "b"),
                pasted("lines of spaces", "a" + (" ".repeat(1_000) + "\n").repeat(2_000) + "b"),
                pasted("100,000 quotes of a question", "> Who are you?\n\nme\n\n".repeat(100_000)),
                pasted("a quote of a million characters", "> " + "who are ".repeat(125_000) + "\n\nme"),
                pasted("100,000 restated questions", "**Who are you?**\n\nme\n\n".repeat(100_000)),
                pasted("hats without end", "wearing my " + "very ".repeat(200_000) + "hat"),
                pasted("hat after hat", "with my Loaf hat on, speaking for Shed and ".repeat(20_000)),
                pasted("same as", "same as ana's except ".repeat(50_000)),
                pasted("signatures", "-- \nBo\n".repeat(100_000)),
                pasted("likes", "2 Likes\n\n".repeat(50_000)));
    }

    private static Stream<HostileInput> letters() {
        return Stream.of(
                pasted("one word of a million letters", "a".repeat(MILLION)),
                pasted("a million marks on one letter", "a" + "\u0301".repeat(MILLION)),
                pasted("a million joiners", "a" + "\u200d".repeat(MILLION)),
                pasted("right to left and back", "\u202e\u2066abc\u05d0".repeat(100_000)),
                pasted("control characters", "a\u001b[2J\u0007\u009b31m ".repeat(50_000)),
                pasted("letters beyond the first plane", "\ud83d\udc69\u200d\ud83d\ude80".repeat(100_000)),
                pasted("letters of no font", "\ud808\udc00\ue000\uffff ".repeat(50_000)),
                pasted("Arabic and Devanagari without a space", "\u0627\u0644\u0915\u094d\u0937".repeat(50_000)),
                new HostileInput("NULs", "thread.txt", () -> thread("a\0b ".repeat(100)).getBytes(UTF_8)),
                new HostileInput("half surrogates as JSON tells them", "thread.json",
                        () -> HTML.replace("%s", "<p>1. a \\ud800 b \\udc00\\udc00</p>").getBytes(UTF_8)));
    }

    private static Stream<HostileInput> html() {
        return Stream.of("<div>", "<b>", "<b><i>", "<ul><li>", "<ol><li>", "<blockquote>", "<table><tr><td>", "<p>", "<a href='http://x.y'>", "<details>", "<pre>", "<svg>",
                        "<select>", "<aside class='quote' data-username='ana'>", "<h1>", "<form>", "<!--", "<template>", "<math>", "</p>", "<p><b>", "<font size=1>")
                .map(tag -> cooked("100,000 times " + tag, (tag + "a").repeat(100_000)));
    }

    private static Stream<HostileInput> plain() {
        return Stream.of(
                cooked("a tag of 100,000 attributes", "<a " + attributes(100_000) + ">a</a>"),
                cooked("a table of 100,000 columns", "<table><tr>" + "<td>a</td>".repeat(100_000) + "</tr></table>"),
                cooked("a list of 100,000 items", "<ol>" + "<li>a</li>".repeat(100_000) + "</ol>"),
                new HostileInput("one line of 60 MB", "thread.txt", () -> thread("a word, ".repeat(7_500_000)).getBytes(UTF_8)),
                new HostileInput("one line of 200 MB", "thread.txt", () -> thread("a word, ".repeat(25_000_000)).getBytes(UTF_8)));
    }

    static String thread(String words) {
        return "=== Ana\n\nAsk\n\n1. Who are you?\n\n2. What do you want?\n\n=== Bo\n\n1. Me.\n\n2. " + words + "\n";
    }

    private static HostileInput pasted(String name, String words) {
        return new HostileInput(name, "thread.txt", () -> thread(words).getBytes(UTF_8));
    }

    private static HostileInput raw(String name, String words) {
        String head = "ana | 2026-04-11 07:30:05 UTC | #1\n\nAsk\n\n1. Who are you?\n2. What do you want?\n\n-------------------------\n\n";
        return new HostileInput(name, "thread.raw.md", () -> (head + "bo | 2026-04-11 08:02:44 UTC | #2\n\n1. " + words + "\n\n2. Bread\n\n-------------------------\n").getBytes(UTF_8));
    }

    private static HostileInput cooked(String name, String html) {
        return new HostileInput(name, "thread.json", () -> HTML.replace("%s", "<p>1. me</p><p>2. bread</p>" + html.replace("\"", "\\\"")).getBytes(UTF_8));
    }

    private static String numbered(int count, String words) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append(i).append(words);
        }
        return all.toString();
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append("a").append(i).append("=1 ");
        }
        return all.toString();
    }

    private static String deeper(int lines, String words) {
        StringBuilder all = new StringBuilder("\n");
        for (int i = 0; i < lines; i++) {
            all.append("  ".repeat(i)).append(words);
        }
        return all.toString();
    }

    private static String quotes(int lines) {
        StringBuilder all = new StringBuilder("\n");
        for (int i = 1; i < lines; i++) {
            all.append(">".repeat(i)).append(" a\n\n");
        }
        return all.toString();
    }

    private static String ticks(int lengths) {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < lengths; i++) {
            ticks.append('e').append("`".repeat(i));
        }
        return ticks.toString();
    }
}
