package coop.hatstand.internal.read.archive;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.internal.read.input.PostNumbering;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One archived thread while it is cut at its headings. Used once. */
final class ArchivedThread {
    private static final Pattern RULE = Pattern.compile("-{3,}|\\*{3,}|_{3,}");
    private static final Pattern HTML = Pattern.compile("<(?:p|div|ol|ul|dl|h[1-6]|blockquote|aside|pre|table|details|figure|img|hr|section|article|a)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final String name;
    private final List<String> lines;
    private final ArchiveHeads known;
    private final Labels labels;
    private final List<Integer> starts = new ArrayList<>();
    private final List<ArchiveHead> heads = new ArrayList<>();

    ArchivedThread(Source source, List<String> lines, ArchiveHeads known, Labels labels) {
        this.source = source;
        name = source.name();
        this.lines = lines;
        this.known = known;
        this.labels = labels;
    }

    Discussion discussion(List<Notice> notices) throws UnreadableSourceException {
        findHeads();
        if (heads.isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.archive", name));
        }
        new Bounds(source, labels).checkPosts(heads.size());
        ArchivePreface preface = ArchivePreface.of(lines.subList(0, starts.get(0)), labels);
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(posts(preface)).notices(notices);
        preface.title().ifPresent(discussion::title);
        return discussion.build();
    }

    private void findHeads() {
        Map<Integer, ArchiveHead> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            known.of(lines.get(i)).ifPresent(head -> found.put(at, head));
        }
        boolean numbered = found.values().stream().anyMatch(head -> head.number().isPresent());
        int last = 0;
        for (Map.Entry<Integer, ArchiveHead> one : found.entrySet()) {
            ArchiveHead head = one.getValue();
            // Numbers rise; a heading quoted inside a post does not. Without numbers, all are of the first one's level.
            boolean next = numbered ? head.number().orElse(0) > last : heads.isEmpty() || heads.get(0).level() == head.level();
            if (next) {
                last = head.number().orElse(0);
                starts.add(one.getKey());
                heads.add(head);
            }
        }
    }

    private List<Post> posts(ArchivePreface preface) {
        PostNumbering postNumbering = new PostNumbering();
        List<Post> posts = new ArrayList<>();
        boolean opens = preface.author().isPresent() && heads.get(0).number().isEmpty();
        if (opens && !preface.words().isEmpty()) {
            Author opener = preface.author().get();
            // Comments may give the name alone.
            Author known = heads.stream().map(ArchiveHead::author).filter(author -> author.name().equals(opener.name())).findFirst().orElse(opener);
            posts.add(Post.builder(postNumbering.number(Optional.empty()), preface.words(), Syntax.MARKDOWN).author(known).build());
        }
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? starts.get(i + 1) : lines.size();
            posts.add(post(heads.get(i), lines.subList(starts.get(i) + 1, end), postNumbering, preface.address()));
        }
        // Words above the first post are nobody's post, yet must not get lost.
        if (!opens && !preface.words().isEmpty()) {
            posts.add(Post.builder(postNumbering.number(Optional.empty()), preface.words(), Syntax.MARKDOWN).build());
        }
        return posts;
    }

    private static Post post(ArchiveHead head, List<String> body, PostNumbering postNumbering, Optional<String> address) {
        String whole = LineBuffer.withoutBlankEnds(LineBuffer.withoutLast(body, RULE));
        String text = head.level() == 0 ? whole.stripIndent() : whole;
        String first = text.lines().findFirst().orElse("").strip();
        int number = postNumbering.number(head.number());
        Post.Builder post = Post.builder(number, text, HTML.matcher(first).matches() ? Syntax.HTML : Syntax.MARKDOWN).author(head.author());
        head.at().ifPresent(post::at);
        address.filter(topic -> head.number().isPresent()).ifPresent(topic -> post.url(topic + (topic.endsWith("/") ? "" : "/") + number));
        return post.build();
    }
}
