package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.MailCredit;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines that a mail program puts above a mail it quotes or forwards: "From: …", "Sent: …", "To: …", "Subject: …" in any language, with what stands
 * right above them: "-----Original Message-----", "Begin forwarded message:", a ruled line.
 *
 * @param from the index of its first line
 * @param to the index of the line after its last
 * @param credit whom it names as the sender
 */
record ForwardedMailHead(int from, int to, Optional<MailCredit> credit) {
    private static final int LONGEST = 1_000;
    private static final int MOST_LINES = 24;
    private static final int FEWEST = 3;
    private static final int LONGEST_INTRODUCTION = 80;
    private static final String BLANKS = "[\\s\\u00a0\\u202f]*+";
    private static final Pattern FIELD = Pattern.compile("[\\s>*_]*+(?<key>[\\p{L}\\p{M}][\\p{L}\\p{M}.'’ -]{0,30}?)" + BLANKS + "[*_]*+" + BLANKS + "[:：][*_]*+" + BLANKS + "(?<value>.*)");
    private static final Pattern MOMENT = Pattern.compile("\\p{Nd}{4}.*\\p{Nd}{1,2}[:.h]\\p{Nd}{2}|\\p{Nd}{1,2}[:.h]\\p{Nd}{2}.*\\p{Nd}{4}");
    private static final Pattern RULE = Pattern.compile("[\\s>]*+(?:[-_=*]{3,}|[-_=*]{2,}\\s*\\p{L}.{1,60}?\\s*[-_=*]{2,}:?)[\\s\\\\]*+");
    private static final Pattern ORIGINAL = Pattern.compile("[\\s>]*+[-_=*]{2,}\\s*" + CueWords.any("original-message") + "[^-_=*]{0,40}[-_=*]{2,}:?[\\s\\\\]*+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a line above a mail may say. */
    private enum Key {
        FROM("mail-from"), SENT("mail-sent"), TO("mail-to"), SUBJECT("mail-subject");

        private final Set<String> words;

        Key(String cue) {
            words = Cues.of(cue).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        }

        static Optional<Key> of(String word) {
            String lower = word.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
            return List.of(values()).stream().filter(key -> key.words.contains(lower)).findFirst();
        }
    }

    /** The head that starts at a line, the lines right above it included; none may start above {@code least}. */
    static Optional<ForwardedMailHead> at(List<PostLine> postLines, int line, int least) {
        if (ORIGINAL.matcher(postLines.get(line).text()).matches()) {
            int below = firstText(postLines, line + 1);
            Optional<ForwardedMailHead> fields = below < postLines.size() ? fields(postLines, below, 2) : Optional.empty();
            return Optional.of(new ForwardedMailHead(line, fields.map(ForwardedMailHead::to).orElse(line + 1), fields.flatMap(ForwardedMailHead::credit)));
        }
        int above = introduction(postLines, line, least);
        return fields(postLines, line, above < line ? 2 : FEWEST).map(head -> new ForwardedMailHead(above, head.to(), head.credit()));
    }

    private static Optional<ForwardedMailHead> fields(List<PostLine> postLines, int first, int fewest) {
        if (field(postLines.get(first)).isEmpty()) {
            return Optional.empty();
        }
        Set<Key> keys = EnumSet.noneOf(Key.class);
        List<String> values = new ArrayList<>();
        Optional<MailCredit> credit = Optional.empty();
        int at = first;
        int count = 0;
        while (at < postLines.size() && at < first + MOST_LINES && goesOn(postLines, at, count)) {
            Optional<Matcher> field = field(postLines.get(at));
            Optional<Key> key = field.flatMap(one -> Key.of(one.group("key")));
            if (key.filter(Key.FROM::equals).isPresent() && credit.isEmpty()) {
                credit = field.map(one -> MailCredit.sender(one.group("value").replace("\\", "").strip()));
            }
            key.ifPresent(keys::add);
            values.add(field.map(one -> one.group("value")).orElse(""));
            count += field.isPresent() ? 1 : 0;
            at++;
        }
        boolean known = keys.contains(Key.FROM) && keys.size() >= fewest;
        // In a language nobody listed, an address and a moment among three such lines say the same.
        boolean shaped = count >= FEWEST && values.stream().anyMatch(value -> MailCredit.ADDRESS.matcher(value).find()) && values.stream().anyMatch(value -> MOMENT.matcher(value).find());
        Optional<MailCredit> whose = credit.or(() -> values.stream().filter(value -> MailCredit.ADDRESS.matcher(value).find()).findFirst().map(MailCredit::sender));
        return known || shaped ? Optional.of(new ForwardedMailHead(first, at, whose)) : Optional.empty();
    }

    /** Whether a head's lines go on: another field, the rest of a long one, or a blank line with a known field below it. */
    private static boolean goesOn(List<PostLine> postLines, int at, int count) {
        PostLine postLine = postLines.get(at);
        if (postLine.blank() || postLine.text().replace(">", "").isBlank()) {
            return at + 1 < postLines.size() && field(postLines.get(at + 1)).flatMap(next -> Key.of(next.group("key"))).isPresent();
        }
        boolean folded = count > 0 && (postLine.text().startsWith(" ") || postLine.text().startsWith("\t") || postLine.text().contains("@") && !postLine.text().stripTrailing().endsWith(":"));
        return field(postLine).isPresent() || folded;
    }

    private static Optional<Matcher> field(PostLine postLine) {
        if (postLine.text().length() > LONGEST || postLine.text().indexOf(':') < 0 && postLine.text().indexOf('：') < 0) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(postLine.text());
        return field.matches() ? Optional.of(field) : Optional.empty();
    }

    /** The line that announces a mail above its fields: a ruled one, or a short one that ends with a colon. */
    private static int introduction(List<PostLine> postLines, int line, int least) {
        int above = line - 1;
        while (above >= least && postLines.get(above).text().replace(">", "").isBlank()) {
            above--;
        }
        if (above < least) {
            return line;
        }
        String text = postLines.get(above).text().strip();
        boolean announces = text.length() <= LONGEST_INTRODUCTION && (text.endsWith(":") || text.endsWith("：")) && field(postLines.get(above)).filter(one -> !one.group("value").isBlank()).isEmpty();
        return RULE.matcher(postLines.get(above).text()).matches() || announces ? above : line;
    }

    private static int firstText(List<PostLine> postLines, int from) {
        int at = from;
        while (at < postLines.size() && postLines.get(at).blank()) {
            at++;
        }
        return at;
    }
}
