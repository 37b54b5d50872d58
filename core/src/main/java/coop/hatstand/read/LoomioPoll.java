package coop.hatstand.read;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.labels.Labels;
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
            values.putIfAbsent(columns.get(i), Cleaned.text(row.get(i)));
        }
        return values;
    }

    Discussion discussion(List<Notice> before) {
        List<Post> posts = new ArrayList<>();
        add(posts, poll.getOrDefault("details", ""), poll, "author_name", poll.getOrDefault("details_format", ""));
        votes.forEach(vote -> add(posts, vote.getOrDefault("reason", ""), vote, "voter_name", vote.getOrDefault("reason_format", "")));
        add(posts, poll.getOrDefault("outcome_statement", ""), poll, "outcome_author_name", "");
        List<Notice> notices = new ArrayList<>(before);
        String counts = options.stream().map(option -> option.getOrDefault("name", "?") + " " + option.getOrDefault("voter_count", "?")).collect(Collectors.joining(", "));
        notices.add(Notice.info("votes-left-out", labels.text("read.votes-left-out", name, counts)));
        Discussion.Builder discussion = Discussion.builder(Discussion.Kind.THREAD, name).posts(posts).notices(notices);
        Optional.ofNullable(poll.get("title")).filter(title -> !title.isBlank()).ifPresent(discussion::title);
        return discussion.build();
    }

    private static void add(List<Post> posts, String text, Map<String, String> row, String who, String format) {
        if (text.isBlank()) {
            return;
        }
        boolean html = format.equals("html") || format.isEmpty() && CellText.isHtml(text);
        Optional<String> name = Optional.ofNullable(row.get(who)).map(String::strip).filter(s -> !s.isEmpty());
        Optional<String> title = Optional.ofNullable(row.get("member_title")).map(String::strip).filter(s -> !s.isEmpty());
        Post.Builder post = Post.builder(posts.size() + 1, Lines.withoutBlankEnds(text), html ? Syntax.HTML : Syntax.MARKDOWN)
                .author(new Author(name, Optional.empty(), title, List.of(), List.of()));
        Optional.ofNullable(row.get(who.startsWith("outcome") ? "outcome_created_at" : "created_at")).flatMap(UtcTime::of).ifPresent(post::at);
        posts.add(post.build());
    }
}
