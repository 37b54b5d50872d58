package coop.hatstand.internal.read.mail;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mails while they become one discussion. Used once. */
final class MailThread {
    private static final Pattern REPLY = Pattern.compile("^(?:\\s*(?:re|fwd?|aw|sv|rv|tr|antw)\\s*(?:\\[\\d+\\])?\\s*:|\\s*\\[[^\\[\\]]{1,40}\\])+\\s*", Pattern.CASE_INSENSITIVE);

    private static final int MOST_TOLD = 4;
    private final String name;
    private final Labels labels;
    private final Bounds bounds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** The posts of each topic, by its subject; a mail that answers another is of its topic whatever its own subject. */
    private final Map<String, List<Post>> topics = new LinkedHashMap<>();
    private final Map<Integer, String> topicOf = new HashMap<>();
    private final List<Discussion.Opening> openings = new ArrayList<>();
    private int attachments;
    private int damaged;
    private int repeated;

    MailThread(Source source, Labels labels) {
        this.name = source.name();
        this.labels = labels;
        bounds = new Bounds(source, labels);
    }

    Discussion discussion(List<byte[]> mails) throws UnreadableSourceException {
        bounds.checkPosts(mails.size());
        String title = "";
        int number = 0;
        List<Mail> read = ThreadedWork.done("hatstand-mail", () -> mails.stream().map(Mail::of).toList());
        GatewayBanner banner = new GatewayBanner(read);
        for (Mail mail : read) {
            number++;
            if (!mail.id().isEmpty() && !seen.add(mail.id() + "\n" + mail.text())) {
                repeated++;
                continue;
            }
            take(mail, banner.without(mail), number);
            title = title.isEmpty() ? subject(mail) : title;
        }
        List<Post> posts = topics.values().stream().flatMap(List::stream).toList();
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.MAIL, name).posts(posts).openings(topics.size() > 1 ? openings : List.of()).notices(notices(banner));
        if (!title.isEmpty()) {
            discussion.title(title);
        }
        return discussion.build();
    }

    private void take(Mail mail, String text, int number) {
        attachments += mail.attachments();
        damaged += mail.damaged() ? 1 : 0;
        Post.Builder post = Post.builder(number, text, mail.syntax()).author(mail.author());
        mail.at().ifPresent(post::at);
        Optional<Integer> above = mail.answers().stream().map(numbers::get).filter(Objects::nonNull).findFirst();
        above.ifPresent(post::replyTo);
        String topic = above.map(topicOf::get).orElseGet(() -> subject(mail).toLowerCase(Locale.ROOT));
        if (!topics.containsKey(topic)) {
            openings.add(new Discussion.Opening(number, subject(mail)));
        }
        topicOf.put(number, topic);
        numbers.putIfAbsent(mail.id(), number);
        topics.computeIfAbsent(topic, any -> new ArrayList<>()).add(post.build());
    }

    private List<Notice> notices(GatewayBanner banner) {
        List<Notice> notices = new ArrayList<>();
        if (!banner.taken().isEmpty()) {
            notices.add(Notice.info("banner-left-out", labels.text("read.banner-left-out", name, banner.taken().stream().limit(MOST_TOLD).collect(Collectors.joining(" | ")))));
        }
        if (topics.size() > 1) {
            notices.add(Notice.info("several-topics", labels.count("read.several-topics", topics.size(), name)));
        }
        if (attachments > 0) {
            notices.add(Notice.info("attachments-left-out", labels.count("read.attachments-left-out", attachments, name)));
        }
        if (repeated > 0) {
            notices.add(Notice.info("mails-repeated", labels.count("read.mails-repeated", repeated, name)));
        }
        if (damaged > 0) {
            notices.add(Notice.warning("mails-damaged", labels.count("read.mails-damaged", damaged, name)));
        }
        return notices;
    }

    /** The subject without marks of replies and lists. */
    private static String subject(Mail mail) {
        return REPLY.matcher(mail.subject()).replaceFirst("").strip();
    }
}
