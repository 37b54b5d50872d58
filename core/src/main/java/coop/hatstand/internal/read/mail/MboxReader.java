package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads a mailing list's archive: an mbox file (RFC 4155 and its kin), gzipped or not, such as Mailman and HyperKitty give.
 *
 * <p>Plain text is preferred to HTML where a mail holds both. Attachments stay out, with a notice. Quotes and signatures stay in the text:
 * whose words they are is not decided here. An author's handle is the e-mail address.
 */
public final class MboxReader implements DiscussionReader {
    private final Labels labels;

    /** A reader that gives its notices in English. */
    public MboxReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public MboxReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        return Mailbox.startsWithMark(new MailBytes(source, labels).head()) ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Mailbox box = new Mailbox(new MailBytes(source, labels).all());
        if (box.mails().isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.mbox", source.name()));
        }
        return new MailThread(source, labels).discussion(box.mails());
    }
}
