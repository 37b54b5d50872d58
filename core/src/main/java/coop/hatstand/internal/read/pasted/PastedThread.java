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
import java.util.Optional;
import java.util.OptionalInt;

/** One pasted thread while it is taken apart, line by line. Used once. */
final class PastedThread {
    private static final int MOST_TAGS = 3;
    private static final int LONGEST_TAG = 80;
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
        int first = firstText(0);
        // Somebody may have typed an author above the title of what they pasted.
        boolean authorFirst = words.typedAuthor(lines.get(first)).isPresent();
        int titleAt = authorFirst ? firstText(first + 1) : first;
        int below = titleAt < lines.size() && !isMark(titleAt) ? belowTitle(titleAt) : titleAt;
        title = below > titleAt ? Optional.of(lines.get(titleAt).strip()) : Optional.empty();
        int firstPost = title.isPresent() ? firstText(below) : first;
        ForumHeads heads = new ForumHeads(lines, firstPost, words);
        PageHeads page = heads.anywhere();
        if (page.found() && !hasMarks()) {
            part(page);
        } else {
            part(heads, first, titleAt, below);
        }
        if (hasText() || author.isPresent()) {
            end(0);
        }
        if (page.found() && !hasMarks()) {
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

    private void part(PageHeads page) throws UnreadableSourceException {
        title = page.title();
        for (int i = 0; i < lines.size(); i++) {
            Optional<ForumHeads.Head> head = page.at(i);
            if (head.isPresent()) {
                start(head.get());
            }
            if (head.isPresent() && head.get().lines() > 0) {
                i += head.get().lines() - 1;
            } else if (i >= page.begin() && !page.own(i)) {
                take(lines.get(i));
            } else if (title.filter(lines.get(i).strip()::equals).isEmpty()) {
                furniture.take(lines.get(i));
            }
        }
    }

    private void part(ForumHeads heads, int first, int titleAt, int below) throws UnreadableSourceException {
        for (int i = first; i < lines.size(); i++) {
            Optional<ForumHeads.Head> head = heads.at(i);
            if (head.isPresent()) {
                start(head.get());
                i += head.get().lines() - 1;
            } else if (title.isPresent() && i > titleAt && i < Math.max(below, heads.begin())) {
                furniture.take(lines.get(i));
            } else if (i != titleAt || title.isEmpty()) {
                take(lines.get(i));
            }
        }
    }

    /** The line after the title, or after the category and tags that a forum puts right below it and above the first post's head; the title's own if it is none. */
    private int belowTitle(int titleAt) {
        if (PastedTitle.at(titleAt, lines).isPresent()) {
            return titleAt + 1;
        }
        int below = titleAt + 1;
        while (below < lines.size() && below <= titleAt + MOST_TAGS && !lines.get(below).isBlank() && lines.get(below).strip().length() <= LONGEST_TAG) {
            below++;
        }
        boolean apart = below < lines.size() && lines.get(below).isBlank() && new ForumHeads(lines, titleAt, words).at(titleAt).isEmpty();
        int post = firstText(below);
        return apart && post < lines.size() && new ForumHeads(lines, post, words).at(post).isPresent() ? below : titleAt;
    }

    private void start(ForumHeads.Head head) throws UnreadableSourceException {
        start(head.author());
        head.subject().ifPresent(subject -> {
            if (BoardHeads.repeats(subject, title)) {
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
