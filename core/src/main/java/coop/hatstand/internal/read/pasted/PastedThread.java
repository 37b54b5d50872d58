package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One pasted thread while it is taken apart, line by line. Used once. */
final class PastedThread {
    private static final double MOST_OF_WORDS = 0.6;
    private final String name;
    private final Labels labels;
    private final PastedLines words;
    private final List<String> lines;
    private final List<Notice> notices;
    private final Bounds bounds;
    private final Boilerplate furniture;
    private final List<Post> posts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Optional<Author> author = Optional.empty();
    private Optional<String> title = Optional.empty();
    private boolean named;

    PastedThread(Source source, Decoded decoded, PastedLines words, Labels labels) {
        name = source.name();
        this.words = words;
        this.labels = labels;
        lines = List.of(decoded.text().split("\n", -1));
        notices = new ArrayList<>(decoded.notices());
        bounds = new Bounds(source, labels);
        furniture = new Boilerplate(words);
    }

    Discussion read() throws UnreadableSourceException {
        CopiedPage page = new CopiedPage(hasMarks() ? List.of() : lines, words);
        if (page.found()) {
            part(page);
        } else {
            part();
        }
        if (hasText() || author.isPresent()) {
            end(0);
        }
        if (page.found()) {
            if (page.isNewestFirst()) {
                turn();
            }
            numberLists();
        }
        sayHowParted();
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(posts).notices(notices);
        title.ifPresent(discussion::title);
        return discussion.build();
    }

    private void turn() {
        List<Post> newestFirst = List.copyOf(posts);
        posts.clear();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Post post = newestFirst.get(i);
            posts.add(Post.builder(posts.size() + 1, post.text(), post.syntax()).author(post.author()).likes(post.likes()).build());
        }
    }

    private void numberLists() {
        UnnumberedLists lists = new UnnumberedLists(posts.get(0).text());
        for (int i = 1; i < posts.size(); i++) {
            Post numbered = posts.get(i).author().equals(posts.get(0).author()) ? posts.get(i) : lists.numbered(posts.get(i));
            if (!numbered.equals(posts.get(i))) {
                posts.set(i, numbered);
                notices.add(Notice.warning("list-numbered", labels.text("read.list-numbered", name, numbered.number())));
            }
        }
    }

    /** Whether somebody typed who wrote, which is worth more than what a page looks like. */
    private boolean hasMarks() {
        return lines.stream().anyMatch(line -> words.typedAuthor(line).isPresent());
    }

    private void part(CopiedPage page) throws UnreadableSourceException {
        title = page.title();
        for (int i = 0; i < lines.size(); i++) {
            Optional<HeadCandidate> head = page.at(i);
            if (head.isPresent()) {
                start(head.get());
            }
            String line = lines.get(i);
            if (PageText.plain(line).isEmpty()) {
                take("");
            } else if (!page.own(i)) {
                take(line);
            } else if (!page.ofHead(i) && title.filter(line.strip()::equals).isEmpty()) {
                furniture.take(line);
            }
        }
    }

    private void part() throws UnreadableSourceException {
        int first = firstText(0);
        // Somebody may have typed an author above the title of what they pasted.
        int titleAt = words.typedAuthor(lines.get(first)).isPresent() ? firstText(first + 1) : first;
        title = titleAt < lines.size() && !isMark(titleAt) ? PastedTitle.at(titleAt, lines) : Optional.empty();
        for (int i = first; i < lines.size(); i++) {
            if (i != titleAt || title.isEmpty()) {
                take(lines.get(i));
            }
        }
    }

    private void start(HeadCandidate head) throws UnreadableSourceException {
        start(head.author());
        head.subject().ifPresent(subject -> {
            if (title.filter(words -> subject.strip().toLowerCase(Locale.ROOT).endsWith(words.strip().toLowerCase(Locale.ROOT))).isPresent()) {
                furniture.take(subject);
            } else {
                open.add(subject);
            }
        });
    }

    private void take(String line) throws UnreadableSourceException {
        OptionalInt likes = words.likes(line);
        Optional<Author> typed = words.typedAuthor(line);
        if (likes.isPresent()) {
            end(likes.getAsInt());
        } else if (typed.isPresent()) {
            start(typed.get());
        } else {
            open.add(line);
        }
    }

    private void start(Author next) throws UnreadableSourceException {
        if (hasText() || author.isPresent()) {
            end(0);
        }
        open.clear();
        author = Optional.of(next);
        named = true;
    }

    private void end(int likes) throws UnreadableSourceException {
        if (author.isEmpty() && likes == 0 && open.stream().allMatch(line -> line.isBlank() || words.furniture(line)) && !posts.isEmpty()) {
            open.forEach(furniture::take);
            open.clear();
            return;
        }
        bounds.checkPosts(posts.size() + 1);
        posts.add(Post.builder(posts.size() + 1, LineBuffer.withoutBlankEnds(furniture.without(open)), Syntax.PLAIN)
                .author(author.orElse(Author.unknown()))
                .likes(likes)
                .build());
        open.clear();
        author = Optional.empty();
    }

    private void sayHowParted() {
        furniture.notice(name, labels).ifPresent(notices::add);
        if (!named) {
            boolean parted = posts.size() > 1 || posts.get(0).likes() > 0;
            String said = labels.text(parted ? "read.posts-may-have-run-together" : "read.posts-may-have-run-together.one", name);
            if (parted && !hasOverlong()) {
                notices.add(Notice.info("posts-may-have-run-together", said));
            } else {
                notices.add(0, Notice.warning("posts-not-told-apart", said));
            }
        }
    }

    /** Whether one of the answers holds most of the words, as it does where several became one. */
    private boolean hasOverlong() {
        long all = posts.stream().mapToLong(post -> post.text().length()).sum();
        return posts.stream().skip(1).anyMatch(post -> post.text().length() > MOST_OF_WORDS * all);
    }

    private boolean isMark(int at) {
        return words.likes(lines.get(at)).isPresent() || words.typedAuthor(lines.get(at)).isPresent();
    }

    private boolean hasText() {
        return open.stream().anyMatch(line -> !line.isBlank());
    }

    private int firstText(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
