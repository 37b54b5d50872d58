package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the lines that a mail program puts above a mail when it is copied, printed or put into a digest: "From: …", "Date: …", "Subject: …", in any order and language. */
final class MailHeads {
    private static final Pattern FIELD = Pattern.compile("[*_ \t]{0,4}(?<label>\\p{L}[\\p{L} '’-]{0,24}?)\\s?[:：][*_]{0,2}\\s*(?<value>.*)");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<\\[(][^<>()\\[\\]]{0,200}[>\\])]\\s*|^mailto:|[\"'“”]");
    private static final Pattern NAMED = Pattern.compile("\\S+(?: at |@)\\S+ \\((?<name>[^()]{1,80})\\)");
    /** A folded line, or a field with another name. */
    private static final Pattern GOES_ON = Pattern.compile("[ \t]+\\S.*|[\\p{L}-]{2,24}\\s?[:：]\\s.*");
    private static final int LONGEST = 1_000;
    private static final int ENOUGH = 3;
    private static final int CERTAIN = 12;
    private static final int MOST = 12;
    private static final Set<String> FROM = words("mail-from");
    private static final Set<String> SENT = words("mail-sent");
    private static final Set<String> SUBJECT = words("mail-subject");
    private static final Set<String> TO = words("mail-to");
    private static final Set<String> OTHER = Set.of("cc", "bcc", "cci", "cco", "copie à", "kopie", "message-id", "content-type", "reply-to", "in-reply-to", "references", "message");

    private MailHeads() {
    }

    private static Set<String> words(String cue) {
        return Cues.of(cue).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    static List<HeadCandidate> heads(PageText page) {
        List<HeadCandidate> heads = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i == 0 || field(page.text(i - 1)).isEmpty()) {
                Optional<HeadCandidate> head = head(page, i);
                head.ifPresent(heads::add);
                i = head.map(HeadCandidate::to).orElse(i);
            }
        }
        return heads;
    }

    private static Optional<HeadCandidate> head(PageText page, int start) {
        Optional<String> from = Optional.empty();
        Optional<String> subject = Optional.empty();
        boolean sent = false;
        int at = start;
        int known = 0;
        while (at < page.size() && at - start < MOST && (at == start || !page.line(at).apart()) && (field(page.text(at)).isPresent() || at > start && GOES_ON.matcher(page.text(at)).matches())) {
            Matcher field = field(page.text(at)).orElse(null);
            at++;
            if (field == null) {
                continue;
            }
            known++;
            String label = label(field);
            from = from.or(() -> FROM.contains(label) ? Optional.of(field.group("value").strip()) : Optional.empty());
            subject = subject.or(() -> SUBJECT.contains(label) ? Optional.of(field.group("value").strip()) : Optional.empty());
            sent |= SENT.contains(label);
        }
        boolean head = from.filter(name -> !name.isEmpty()).isPresent() && known >= ENOUGH && (sent || subject.isPresent());
        return head ? Optional.of(new HeadCandidate(start, at - 1, page.text(start), Author.named(name(from.get())), CERTAIN, List.of("mail"), subject, true, true)) : Optional.empty();
    }

    private static String name(String from) {
        Matcher named = NAMED.matcher(from);
        String name = named.matches() ? named.group("name") : ADDRESS.matcher(from).replaceAll("").strip();
        return name.isEmpty() || name.indexOf('@') > 0 ? from.replaceAll("[<>]", "").replaceFirst("@.*| at .*", "") : name;
    }

    private static Optional<Matcher> field(String line) {
        Matcher field = line.length() > LONGEST ? null : FIELD.matcher(line);
        return field != null && field.matches() && isKnown(label(field)) ? Optional.of(field) : Optional.empty();
    }

    private static boolean isKnown(String label) {
        return FROM.contains(label) || SENT.contains(label) || SUBJECT.contains(label) || TO.contains(label) || OTHER.contains(label);
    }

    private static String label(Matcher field) {
        return field.group("label").strip().toLowerCase(Locale.ROOT);
    }
}
