package coop.hatstand.internal.ask;

import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote in a reply: without what it quotes, its greeting, its sign-off and its signature. */
final class ReplyText {
    private static final Pattern QUOTE_TAG = Pattern.compile("(?is)\\[quote[^\\]]{0,200}].{0,20000}?\\[/quote]");
    private static final Pattern HEADER = Pattern.compile("(?i)(?:from|de|von|sent|envoyé|enviado|date|fecha)\\s?:\\s.*|-{2,}\\s?(?:original|forwarded|message|mensaje).*|_{8,}");
    private static final int SHORT = 4;
    private static final int SIGNED = 4;
    private final List<String> wrote = Cues.of("reply.wrote");
    private final List<String> greetings = Cues.of("reply.greeting");
    private final List<String> closings = Cues.of("reply.closing");

    /** The person's own lines. */
    String own(String text) {
        List<String> lines = new ArrayList<>();
        boolean started = false;
        List<String> all = QUOTE_TAG.matcher(text).replaceAll("\n").lines().map(String::strip).toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            boolean attribution = attributes(line) || i + 1 < all.size() && startsAttribution(line) && attributes(all.get(i + 1));
            if (line.equals("--") || HEADER.matcher(line).matches() || attribution && !quoteFollows(all, i + 1)) {
                break;
            }
            if (!line.startsWith(">") && !attribution && !line.isEmpty()) {
                boolean greets = !started && greets(line);
                started = true;
                if (!greets) {
                    lines.add(line);
                }
            }
        }
        return String.join("\n", unsigned(lines));
    }

    /** "On Monday Ana wrote:". */
    private boolean attributes(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") && wrote.stream().anyMatch(word -> lower.endsWith(word + ":") || lower.endsWith(word + " :"));
    }

    private static boolean startsAttribution(String line) {
        return line.matches("(?i)(?:on|le|el)\\s.{4,200}");
    }

    private static boolean quoteFollows(List<String> lines, int from) {
        for (int i = from; i < lines.size() && i < from + 3; i++) {
            if (lines.get(i).startsWith(">")) {
                return true;
            }
        }
        return false;
    }

    private boolean greets(String line) {
        List<String> words = ReplyWords.of(line);
        return !words.isEmpty() && words.size() <= SHORT && greetings.contains(words.get(0)) && (line.endsWith(",") || line.endsWith("!") || words.size() <= 2);
    }

    /** Without the closing words and the name below them. */
    private List<String> unsigned(List<String> lines) {
        for (int i = Math.max(1, lines.size() - SIGNED); i < lines.size(); i++) {
            String line = String.join(" ", ReplyWords.of(lines.get(i)));
            boolean rest = lines.subList(i + 1, lines.size()).stream().allMatch(below -> ReplyWords.of(below).size() <= SHORT);
            if (closings.contains(line) && rest) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
