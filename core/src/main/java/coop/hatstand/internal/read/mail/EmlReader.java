package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a single mail (RFC 5322 and MIME), as mail programs save one in an {@code .eml} file; see {@link MboxReader} for what is read of it. */
public final class EmlReader implements DiscussionReader {
    private static final Pattern HEADER = Pattern.compile(
            "(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|reply-to|cc|content-type|dkim-signature|x-[a-z-]{1,40}):.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("from:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT_AS = Pattern.compile("(?:message-id|received|return-path|mime-version|delivered-to|content-type|dkim-signature):.*", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 3;

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public EmlReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public EmlReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "eml";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        return isMail(new MailBytes(source, labels).head()) ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        byte[] mail = new MailBytes(source, labels).all();
        if (!isMail(mail)) {
            throw new UnreadableSourceException(labels.text("read.error.eml", source.name()));
        }
        return new MailThread(source, labels).discussion(List.of(mail));
    }

    /** Whether it starts with a mail's headers: a form may have a field called "From" too, but not "Message-ID". */
    private static boolean isMail(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64 * 1024), StandardCharsets.ISO_8859_1);
        List<String> headers = head.stripLeading().lines().takeWhile(line -> !line.isBlank()).toList();
        boolean first = !headers.isEmpty() && HEADER.matcher(headers.get(0)).matches();
        long known = headers.stream().filter(line -> HEADER.matcher(line).matches()).count();
        return first && known >= ENOUGH && headers.stream().anyMatch(line -> FROM.matcher(line).matches()) && (headers.stream().anyMatch(line -> SENT_AS.matcher(line).matches()) || !areSeveral(head));
    }

    /** Whether several mails were copied below each other out of a mail program, which shows a few of their headers and none that only programs need. */
    private static boolean areSeveral(String head) {
        return Stream.of(head.replace("\r", "").split("\n[ \t]*\n")).filter(part -> {
            List<String> lines = part.lines().filter(line -> HEADER.matcher(line).matches()).toList();
            return lines.size() >= ENOUGH && lines.stream().anyMatch(line -> FROM.matcher(line).matches());
        }).limit(2).count() > 1;
    }
}
