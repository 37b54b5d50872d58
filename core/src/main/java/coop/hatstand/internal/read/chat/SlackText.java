package coop.hatstand.internal.read.chat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's own marks in a message as people see them: {@code <@U01>} is who it means, {@code <https://…|label>} a label and its address. */
final class SlackText {
    private static final Pattern MARK = Pattern.compile("<(?<sign>[@#!]?)(?<what>[^<>|\\n]{1,2000})(?:\\|(?<label>[^<>\\n]{0,500}))?>");

    private SlackText() {
    }

    static String plain(String text, Map<String, String> names) {
        String marked = MARK.matcher(text).replaceAll(at -> Matcher.quoteReplacement(seen(MARK.matcher(at.group()), names)));
        return marked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** An id that nobody's name is known for is not shown. */
    private static String seen(Matcher at, Map<String, String> names) {
        if (!at.matches()) {
            return "";
        }
        String label = at.group("label") == null ? "" : at.group("label");
        return switch (at.group("sign")) {
            case "@" -> "@" + (names.containsKey(at.group("what")) ? names.get(at.group("what")) : label.isEmpty() ? "…" : label);
            case "#" -> "#" + (label.isEmpty() ? "…" : label);
            case "!" -> "@" + at.group("what").replaceFirst("\\^.*", "");
            default -> label.isEmpty() || label.equals(at.group("what")) ? at.group("what") : label + " (" + at.group("what") + ")";
        };
    }
}
