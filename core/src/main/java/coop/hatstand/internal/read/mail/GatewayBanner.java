package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.labels.Cues;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an organisation's mail server writes above mails from outside: "CAUTION: external mail", "[EXT]".
 *
 * <p>It is the first paragraph and speaks of what is outside; besides, it shouts, stands in brackets, or opens other mails too. Used once.
 */
final class GatewayBanner {
    private static final int LONGEST = 600;
    private static final Pattern OUTSIDE = Pattern.compile(Cues.of("mail-outside").stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "CAUTION:", "[EXT]", "*** external ***" */
    private static final Pattern SHOUTS = Pattern.compile("(?s)[\\s*#=_!⚠\uFE0F-]*(?:\\p{Lu}{3,}(?:[\\s-]+\\p{Lu}{2,})*\\s?(?:[:!.\u2013-]|$).*|[\\[<(【]{1,2}\\p{L}[^\\[\\]<>()【】]{1,60}[\\])>】]{1,2}.{0,200}|\\*{2,}.*\\*{2,}.*)");

    private final Map<String, Integer> openings = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    GatewayBanner(List<Mail> mails) {
        mails.forEach(mail -> openings.merge(first(mail), 1, Integer::sum));
    }

    /** A mail's text without the banner above it. */
    String without(Mail mail) {
        String first = first(mail);
        boolean banner = first.length() <= LONGEST && OUTSIDE.matcher(first).find() && (SHOUTS.matcher(first).matches() || openings.get(first) > 1) && first.length() < mail.text().strip().length();
        if (!banner) {
            return mail.text();
        }
        taken.add(first.replaceAll("\\s+", " "));
        return mail.text().stripLeading().substring(first.length()).strip();
    }

    Set<String> taken() {
        return taken;
    }

    private static String first(Mail mail) {
        String text = mail.syntax() == Syntax.HTML ? "" : mail.text().strip();
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
