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
    /** A numbered answer quoted, with the reply beneath. */
    private static final Pattern NUMBERED = Pattern.compile(">+\\s*\\d[.)]\\s");
    private static final Pattern FIRST_CAPITAL = Pattern.compile("[^\\p{L}\\d]{0,4}\\p{Lu}");
    private static final int SHORT = 4;
    private static final int SIGNED = 5;
    private static final int SIGNED_WORDS = 6;
    private final List<ReplyLexicon> lexicons;
    private final List<String> devices = Cues.of("reply.device");
    private final List<String> wrote = Cues.of("reply.wrote");
    private final List<String> greetings = Cues.of("reply.greeting");
    private final List<String> closings = Cues.of("reply.closing");

    ReplyText(List<ReplyLexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** The person's own lines. */
    String own(String text) {
        List<String> lines = new ArrayList<>();
        boolean started = false;
        List<String> all = QUOTE_TAG.matcher(text).replaceAll("\n").lines().map(String::strip).toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (NUMBERED.matcher(line).lookingAt() && i + 1 < all.size() && !all.get(i + 1).isEmpty() && !all.get(i + 1).startsWith(">")) {
                started = true;
                lines.add(line.replaceAll("^>+\\s*(\\d).*", "$1:"));
            }
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
        return !words.isEmpty() && words.size() <= SHORT + 1 && greetings.contains(words.get(0)) && (line.endsWith(",") || line.endsWith("!") || line.endsWith(":") || words.size() <= 2) && words.stream().skip(1).noneMatch(this::speaks);
    }

    /** Without the closing words, and the lines of names and roles at the end. */
    private List<String> unsigned(List<String> lines) {
        int end = lines.size();
        while (end > 1 && lines.size() - end < SIGNED && signs(lines.get(end - 1))) {
            end--;
        }
        int closing = end;
        while (closing > 1 && lines.size() - closing < SIGNED && closings.contains(String.join(" ", ReplyWords.of(lines.get(closing - 1))))) {
            closing--;
        }
        return lines.subList(0, closing);
    }

    /** A name, a role, an organisation: few words, most with a capital, none of which says anything on the terms. */
    private boolean signs(String line) {
        List<String> words = ReplyWords.of(line.replaceAll("(?<!\\p{L})\\p{Lu}\\.(?=\\s?\\p{Lu})", ""));
        boolean device = devices.stream().anyMatch(line.toLowerCase(Locale.ROOT)::startsWith);
        boolean capitals = ReplyWords.split(line).stream().filter(word -> word.text().length() > 3).allMatch(ReplyWord::capital);
        return device || words.size() <= SIGNED_WORDS && capitals && FIRST_CAPITAL.matcher(line).lookingAt() && words.stream().noneMatch(this::speaks);
    }

    private boolean speaks(String word) {
        return lexicons.stream().anyMatch(lexicon -> lexicon.speaks(word));
    }
}
