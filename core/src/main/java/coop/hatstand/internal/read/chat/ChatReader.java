package coop.hatstand.internal.read.chat;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.JsonRecords;
import coop.hatstand.internal.read.talk.Talk;
import coop.hatstand.internal.read.talk.TalkPosts;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a chat: WhatsApp's, Signal's and IRC's lines of text, and the JSON of Telegram, Slack, Discord, Matrix, Mattermost and the like.
 *
 * <p>What one person writes in a row is one post, and an answer in a thread replies to what opened it. Attachments and the program's own lines stay out, with
 * a notice. Nobody is named by a telephone number or an id.
 */
public final class ChatReader implements DiscussionReader {
    private final Labels labels;

    /** A reader that gives its notices in English. */
    public ChatReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public ChatReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source);
        boolean json = head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[{") || head.stripLeading().matches("(?s)\\[\\s*\\{.*");
        return json ? ChatExport.is(head) ? Likelihood.LIKELY : Likelihood.NO : ChatLog.is(head) ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        String start = decoded.text().stripLeading();
        boolean json = start.startsWith("{") || start.matches("(?s)\\[\\s*\\{.*");
        ChatMessages messages = json ? exported(source, decoded.text()) : ChatLog.read(decoded.text());
        if (messages.said().isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.chat", source.name()));
        }
        List<Notice> notices = new ArrayList<>(decoded.notices());
        if (messages.attachments() > 0) {
            notices.add(Notice.info("attachments-left-out", labels.count("read.attachments-left-out", messages.attachments(), source.name())));
        }
        if (messages.own() > 0) {
            notices.add(Notice.info("own-lines-left-out", labels.count("read.own-lines-left-out", messages.own(), source.name())));
        }
        return new TalkPosts(source, labels).discussion(Discussion.Kind.THREAD, new Talk(messages.title(), messages.said(), true, List.of()), notices);
    }

    private ChatMessages exported(Source source, String text) throws IOException {
        ChatExport export = new ChatExport();
        Bounds bounds = new Bounds(source, labels);
        new JsonRecords(source, labels, ChatExport.LISTS).read(text, export::head, node -> {
            export.record(node);
            bounds.checkPosts(export.size());
        });
        return export.messages();
    }
}
