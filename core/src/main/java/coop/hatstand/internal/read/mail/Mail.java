package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.DecodedBytes;
import coop.hatstand.internal.read.input.LineBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * One mail.
 *
 * @param id its Message-ID without the white space that folding leaves; empty if it has none
 * @param answers ids of the mails it answers, the nearest first
 * @param attachments how many parts that are no text it has
 * @param damaged whether it could not be taken apart and {@code text} is all of it as it came
 */
public record Mail(String id, List<String> answers, String subject, Author author, Optional<Instant> at, String text, Syntax syntax, int attachments, boolean damaged) {
    /** Parts within parts are streams within streams, and each takes its share of the stack. */
    private static final int DEEPEST = 100;
    private static final Pattern NESTING = Pattern.compile("multipart/|message/rfc822", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDING = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("<[^<>]{1,998}>");
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1024 * 1024)
            .setMaxHeaderCount(1_000)
            .setMalformedHeaderStartsBody(true)
            .build();

    public static Mail of(byte[] bytes) {
        if (NESTING.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).results().limit(DEEPEST + 1L).count() > DEEPEST) {
            return damaged(bytes);
        }
        Message message = null;
        try {
            message = parsed(bytes);
            return of(message);
        } catch (IOException e) {
            return damaged(bytes);
        } finally {
            if (message != null) {
                message.dispose();
            }
        }
    }

    private static Message parsed(byte[] bytes) throws IOException {
        try {
            return builder().parseMessage(new ByteArrayInputStream(bytes));
        } catch (IllegalStateException e) {
            // What the library says of some malformed mails, such as one whose parts have no boundary between them.
            throw new IOException(e);
        }
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(BOUNDS);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setBodyFactory(new BasicBodyFactory(true));
        return builder;
    }

    private static Mail of(Message message) throws IOException {
        MailBody body = MailBody.of(message);
        List<String> answers = new ArrayList<>(ids(message, "In-Reply-To"));
        List<String> references = new ArrayList<>(ids(message, "References"));
        Collections.reverse(references);
        answers.addAll(references);
        Optional<Instant> at = Optional.ofNullable(message.getDate()).map(Date::toInstant);
        String subject = CleanedText.text(Optional.ofNullable(message.getSubject()).orElse("")).replaceAll("\\s+", " ").strip();
        String id = ids(message, "Message-ID").stream().findFirst().orElse("");
        return new Mail(id, List.copyOf(answers), subject, MailAuthor.of(message), at, body.text(), body.syntax(), body.attachments(), false);
    }

    private static List<String> ids(Message message, String header) {
        Field field = message.getHeader().getField(header);
        String body = field == null || field.getBody() == null ? "" : FOLDING.matcher(field.getBody()).replaceAll("");
        return ID.matcher(body).results().map(MatchResult::group).toList();
    }

    /** A mail nobody can take apart is still somebody's words. */
    private static Mail damaged(byte[] bytes) {
        String text = LineBuffer.withoutBlankEnds(CleanedText.text(DecodedBytes.decode(bytes).text()));
        return new Mail("", List.of(), "", Author.unknown(), Optional.empty(), text, Syntax.PLAIN, 0, true);
    }
}
