package coop.hatstand.markup;

import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Discourse's {@code [quote="name, post:3, topic:4"]} … {@code [/quote]} into Markdown quotations. */
final class ForumQuotes {

    private static final Pattern START = Pattern.compile("[ \\t]*\\[quote(?:=\"?([^\"\\]]*)\"?)?][ \\t]*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("(.*?)\\[/quote][ \\t]*(.*)", Pattern.CASE_INSENSITIVE);

    private static final int MAX_DEPTH = 20;

    private ForumQuotes() {}

    /** The text with each closed quote turned into a quotation that starts with the name of the person quoted. Unclosed ones stay as they are. */
    static String asQuotations(String text) {
        if (!text.contains("[quote") && !text.contains("[QUOTE")) {
            return text;
        }
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder(text.length() + 64);
        int left = count(lines);
        int depth = 0;
        String fence = "";
        for (String line : lines) {
            fence = fence(line, fence);
            Matcher start = START.matcher(line);
            Matcher end = END.matcher(line);
            if (!fence.isEmpty()) {
                put(line, depth, out);
            } else if (start.matches() && left > depth && depth < MAX_DEPTH) {
                depth++;
                head(start.group(1), depth, out);
                rest(start.group(2), depth, out);
            } else if (depth > 0 && end.matches()) {
                rest(end.group(1), depth, out);
                depth--;
                left--;
                put("", depth, out);
                rest(end.group(2), depth, out);
            } else {
                put(line, depth, out);
            }
        }
        return out.toString();
    }

    /** The number of quotes that have an end. */
    private static int count(List<String> lines) {
        return (int) lines.stream().filter(line -> END.matcher(line).matches()).count();
    }

    private static String fence(String line, String open) {
        String text = line.strip();
        if (open.isEmpty()) {
            return text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : "";
        }
        return text.startsWith(open) && text.chars().allMatch(c -> c == open.charAt(0)) ? "" : open;
    }

    private static void head(String by, int depth, StringBuilder out) {
        put("", depth - 1, out);
        String name = by == null ? "" : by.split(",", 2)[0].trim();
        if (!name.isEmpty()) {
            String strong = Markdown.write(List.of(Paragraph.of(new Strong(List.of(new Text(name + ":"))))));
            put(strong.stripTrailing(), depth, out);
            put("", depth, out);
        }
    }

    private static void rest(String words, int depth, StringBuilder out) {
        if (!words.isBlank()) {
            put(words, depth, out);
        }
    }

    private static void put(String line, int depth, StringBuilder out) {
        out.append("> ".repeat(depth)).append(line).append('\n');
    }
}
