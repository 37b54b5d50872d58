package coop.hatstand.internal.read.loomio;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.CellReader;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.internal.read.input.UtcTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Loomio poll: its tables' rows, each as values by column. */
record LoomioPoll(String name, Map<String, String> poll, List<Map<String, String>> options, List<Map<String, String>> votes, Labels labels) {

    static Optional<LoomioPoll> of(String name, List<List<String>> rows, Labels labels) {
        List<Map<String, String>> poll = table(rows, "poll");
        return poll.isEmpty() ? Optional.empty() : Optional.of(new LoomioPoll(name, poll.get(0), table(rows, "poll_options"), table(rows, "votes"), labels));
    }

    /** The rows under a line that holds a table's name alone and the line of its columns. */
    private static List<Map<String, String>> table(List<List<String>> rows, String table) {
        List<Map<String, String>> values = new ArrayList<>();
        List<String> columns = List.of();
        boolean here = false;
        for (List<String> row : rows) {
            if (row.size() == 1) {
                here = row.get(0).equals(table);
                columns = List.of();
            } else if (here && columns.isEmpty()) {
                columns = row;
            } else if (here) {
                values.add(values(columns, row));
            }
        }
        return values;
    }

    private static Map<String, String> values(List<String> columns, List<String> row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            values.putIfAbsent(columns.get(i), CleanedText.text(row.get(i)));
        }
        return values;
    }

    Discussion discussion(List<Notice> before) {
        Optional<String> title = value(poll, "title").map(text -> text.replaceAll("\\s+", " "));
        List<Post> posts = new ArrayList<>();
        post(poll, "details", "author_name", "created_at", posts.size() + 1).ifPresent(post -> posts.add(post.build()));
        for (Map<String, String> vote : votes) {
            post(vote, "reason", "voter_name", "created_at", posts.size() + 1).ifPresent(post -> posts.add(title.map(asked -> answer(asked, post)).orElseGet(post::build)));
        }
        post(poll, "outcome_statement", "outcome_author_name", "outcome_created_at", posts.size() + 1).ifPresent(post -> posts.add(post.build()));
        List<Notice> notices = new ArrayList<>(before);
        String counts = options.stream().map(option -> option.getOrDefault("name", "?") + " " + option.getOrDefault("voter_count", "?")).collect(Collectors.joining(", "));
        notices.add(Notice.info("votes-left-out", labels.text("read.votes-left-out", name, counts)));
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(posts).notices(notices);
        title.ifPresent(discussion::title);
        return discussion.build();
    }

    /** A reason given for a vote answers what the poll asks. */
    static Post answer(String asked, Post.Builder reason) {
        Post written = reason.build();
        return new Post(written.number(), written.author(), "", written.syntax(), written.id(), List.of(new Field(asked, written.text())), written.file(), written.url(), written.at(),
                written.likes(), written.replyTo());
    }

    private static Optional<Post.Builder> post(Map<String, String> row, String words, String who, String when, int number) {
        return value(row, words).map(text -> {
            boolean html = value(row, words + "_format").map("html"::equals).orElseGet(() -> CellReader.isHtml(text));
            Author author = new Author(value(row, who), Optional.empty(), value(row, "member_title"), List.of(), List.of());
            Post.Builder post = Post.builder(number, LineBuffer.withoutBlankEnds(text), html ? Syntax.HTML : Syntax.MARKDOWN).author(author);
            value(row, when).flatMap(UtcTime::of).ifPresent(post::at);
            return post;
        });
    }

    private static Optional<String> value(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
