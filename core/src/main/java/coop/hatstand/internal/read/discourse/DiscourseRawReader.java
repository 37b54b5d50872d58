package coop.hatstand.internal.read.discourse;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.internal.read.input.MissingPosts;
import coop.hatstand.internal.read.input.PostNumbering;
import coop.hatstand.internal.read.input.UtcTime;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Discourse topic as its {@code /raw/ID} gives it: the posts' Markdown, each under {@code user | time | #number}.
 *
 * <p>That text has neither title, likes nor anybody's name, and ends after a hundred posts.
 */
public final class DiscourseRawReader implements DiscussionReader {
    private static final int PAGE = 100;
    private static final Pattern HEAD = Pattern.compile("(?<user>[^\\s|]{1,120}) \\| (?<time>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC) \\| #(?<number>\\d{1,7})");
    private static final Pattern RULE = Pattern.compile("-{20,200}");

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public DiscourseRawReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public DiscourseRawReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "discourse-raw";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        Optional<String> first = new Decoding(labels).head(source).lines().filter(line -> !line.isBlank()).findFirst();
        return first.filter(line -> HEAD.matcher(line.strip()).matches()).isPresent() ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        List<String> lines = List.of(decoded.text().split("\n", -1));
        List<Integer> heads = heads(lines);
        if (heads.isEmpty() || !LineBuffer.allBlank(lines.subList(0, heads.get(0)))) {
            throw new UnreadableSourceException(labels.text("read.error.raw", source.name()));
        }
        new Bounds(source, labels).checkPosts(heads.size());
        List<Post> posts = posts(lines, heads);
        List<Notice> notices = new ArrayList<>(decoded.notices());
        if (posts.size() >= PAGE) {
            notices.add(Notice.warning(MissingPosts.CODE, labels.text("read.raw-page", source.name(), posts.size())));
        }
        return Discussion.builder(Discussion.Kind.THREAD, source.name()).posts(posts).notices(notices).build();
    }

    /** Where posts start: at a head that stands first or under a rule, for people quote such lines too. */
    private static List<Integer> heads(List<String> lines) {
        List<Integer> heads = new ArrayList<>();
        boolean starts = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (starts && HEAD.matcher(line).matches()) {
                heads.add(i);
            }
            starts = RULE.matcher(line).matches() || starts && line.isEmpty();
        }
        return heads;
    }

    private static List<Post> posts(List<String> lines, List<Integer> heads) {
        PostNumbering postNumbering = new PostNumbering();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : lines.size();
            posts.add(post(lines.get(heads.get(i)).strip(), lines.subList(heads.get(i) + 1, end), postNumbering));
        }
        return posts;
    }

    private static Post post(String line, List<String> body, PostNumbering postNumbering) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            throw new IllegalStateException(line);
        }
        Optional<String> user = Optional.of(head.group("user"));
        int number = postNumbering.number(Optional.of(Integer.parseInt(head.group("number"))));
        Post.Builder post = Post.builder(number, LineBuffer.withoutBlankEnds(LineBuffer.withoutLast(body, RULE)), Syntax.MARKDOWN)
                .author(new Author(Optional.empty(), user, Optional.empty(), List.of(), List.of()));
        UtcTime.of(head.group("time")).ifPresent(post::at);
        return post.build();
    }
}
