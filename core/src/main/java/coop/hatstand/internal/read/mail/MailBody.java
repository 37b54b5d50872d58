package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.input.CellReader;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.DecodedBytes;
import coop.hatstand.internal.read.input.LineBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** A mail's text, put together from its parts. */
record MailBody(String text, Syntax syntax, int attachments) {
    private static final MailBody EMPTY = new MailBody("", Syntax.PLAIN, 0);

    static MailBody of(Entity entity) throws IOException {
        if (entity.getBody() instanceof Multipart parts) {
            if (parts.getBodyParts().isEmpty()) {
                // Without the line that should part them, all of it stands before the first.
                return new MailBody(LineBuffer.withoutBlankEnds(CleanedText.text(Objects.requireNonNullElse(parts.getPreamble(), ""))), Syntax.PLAIN, 0);
            }
            boolean alternative = "alternative".equalsIgnoreCase(parts.getSubType());
            List<MailBody> bodies = new ArrayList<>();
            for (Entity part : parts.getBodyParts()) {
                bodies.add(of(part));
            }
            return alternative ? best(bodies) : together(bodies);
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (entity.getBody() instanceof TextBody text && !attached) {
            return of(entity, text);
        }
        return new MailBody("", Syntax.PLAIN, 1);
    }

    private static MailBody of(Entity entity, TextBody body) throws IOException {
        boolean html = "text/html".equalsIgnoreCase(entity.getMimeType());
        if (!html && !"text/plain".equalsIgnoreCase(entity.getMimeType())) {
            return new MailBody("", Syntax.PLAIN, 1);
        }
        String text = CleanedText.text(decoded(entity, body));
        if (!html && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type && "flowed".equalsIgnoreCase(type.getParameter("format"))) {
            text = FlowedText.unfolded(text, "yes".equalsIgnoreCase(type.getParameter("delsp")));
        }
        return new MailBody(LineBuffer.withoutBlankEnds(text), html ? Syntax.HTML : Syntax.PLAIN, 0);
    }

    /** By the charset it names, unless that is none or plain ASCII: then by what the bytes say. */
    private static String decoded(Entity entity, SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        String name = entity.getCharset() == null ? "" : entity.getCharset().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(name);
            if (!charset.equals(StandardCharsets.US_ASCII) && !charset.equals(StandardCharsets.UTF_8)) {
                return bytes.toString(charset);
            }
        } catch (IllegalArgumentException e) {
            // A charset nobody knows: the bytes have to speak for themselves.
        }
        DecodedBytes decoded = DecodedBytes.decode(bytes.toByteArray());
        return decoded.text();
    }

    /** Of several ways to say the same, plain text with words in it, else HTML. */
    private static MailBody best(List<MailBody> bodies) {
        int attachments = bodies.stream().mapToInt(MailBody::attachments).sum();
        MailBody best = bodies.stream().filter(body -> body.syntax() == Syntax.PLAIN && !body.text().isBlank()).findFirst()
                .or(() -> bodies.stream().filter(body -> !body.text().isBlank()).findFirst())
                .orElse(EMPTY);
        return new MailBody(best.text(), best.syntax(), attachments);
    }

    private static MailBody together(List<MailBody> bodies) {
        int attachments = bodies.stream().mapToInt(MailBody::attachments).sum();
        List<MailBody> said = bodies.stream().filter(body -> !body.text().isBlank()).toList();
        boolean html = said.stream().anyMatch(body -> body.syntax() == Syntax.HTML);
        String text = said.stream()
                .map(body -> html && body.syntax() == Syntax.PLAIN ? CellReader.html(body.text()) : body.text())
                .collect(Collectors.joining("\n\n"));
        return new MailBody(text, html ? Syntax.HTML : Syntax.PLAIN, attachments);
    }
}
