package coop.hatstand.internal.read.html;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.form.FormReader;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.mail.Mail;
import coop.hatstand.internal.read.talk.Talk;
import coop.hatstand.internal.read.talk.TalkPosts;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page saved from a browser, as HTML or as MHTML (RFC 2557): the posts of the thread it holds, else a filled-in form.
 *
 * <p>Posts are found by what the page says they are (schema.org as microdata or JSON-LD), by the markup of well-known boards, or by what repeats in
 * it. Where a page holds only some of a thread's posts, a notice says so. Nothing that the page names is fetched and no script is run.
 */
public final class SavedPageReader implements DiscussionReader {
    private static final Pattern PAGE = Pattern.compile("\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*+<(?:!doctype html|html|head|body|article|main)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ARCHIVE = Pattern.compile("(?im)^(?:snapshot-content-location:|from: <saved by|content-type: *multipart/related;[^:]{0,200}type=\"?text/html)");
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,300}charset=[\"']?([\\w-]{2,30})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8 * 1024;

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public SavedPageReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public SavedPageReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source);
        return PAGE.matcher(head).matches() || isArchive(head) ? Likelihood.CERTAIN : Likelihood.NO;
    }

    private static boolean isArchive(String head) {
        String headers = head.substring(0, Math.max(0, head.stripLeading().indexOf("\n\n")));
        return headers.toLowerCase(Locale.ROOT).contains("mime-version:") && ARCHIVE.matcher(headers).find();
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = decoded(source);
        SavedPage page = SavedPage.of(decoded.text());
        if (page.posts().isEmpty()) {
            return new FormReader(labels).form(source, page.markdown(), decoded.notices());
        }
        List<Notice> notices = new ArrayList<>(decoded.notices());
        OptionalInt promised = page.promised();
        if (promised.isPresent()) {
            int held = page.posts().size();
            String said = promised.getAsInt() == 0 ? labels.text("read.page-goes-on", source.name(), held) : labels.text("read.posts-on-screen", source.name(), held, promised.getAsInt());
            notices.add(Notice.warning("posts-on-screen", said));
        }
        return new TalkPosts(source, labels).discussion(Discussion.Kind.THREAD, new Talk(page.title(), page.posts(), false, List.of()), notices);
    }

    private Decoded decoded(Source source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = new Bounds(source, labels).bytes(in);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (isArchive(head.replace("\r\n", "\n"))) {
            return new Decoded(Mail.of(bytes).text(), List.of());
        }
        Decoded decoded = new Decoding(labels).text(source.name(), bytes);
        Matcher named = CHARSET.matcher(head);
        boolean guessed = decoded.notices().stream().anyMatch(notice -> notice.code().equals("encoding-guessed"));
        return guessed && named.find() && Charset.isSupported(named.group(1)) ? new Decoded(CleanedText.text(new String(bytes, Charset.forName(named.group(1)))), List.of()) : decoded;
    }
}
