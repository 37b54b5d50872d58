package coop.hatstand.internal.ask;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.markup.Html;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The replies among what was read: all of a source whose name starts with "replies" or whose subject is a request's, else what follows the post that asked.
 *
 * @param replies what people wrote back
 * @param others what else was read
 */
public record Replies(List<Reply> replies, List<Discussion> others) {

    /** Takes the replies out of some discussions. */
    public static Replies among(List<Discussion> discussions) {
        List<String> subjects = RequestWriter.subjects();
        List<Reply> replies = new ArrayList<>();
        List<Discussion> others = new ArrayList<>();
        for (Discussion discussion : discussions) {
            int first = first(discussion, subjects);
            for (int i = first; i < discussion.posts().size(); i++) {
                String text = (i == 0 ? lost(discussion, subjects) : "") + text(discussion.posts().get(i));
                if (!asks(text, subjects)) {
                    replies.add(reply(discussion.posts().get(i), text, discussion.name()));
                }
            }
            List<Post> rest = discussion.posts().subList(0, first);
            if (first == discussion.posts().size()) {
                others.add(discussion);
            } else if (!rest.isEmpty()) {
                others.add(new Discussion(discussion.kind(), discussion.name(), discussion.title(), discussion.topic(), rest,
                        discussion.openings().stream().filter(opening -> opening.post() <= rest.get(rest.size() - 1).number()).toList(), discussion.notices()));
            }
        }
        return new Replies(List.copyOf(replies), List.copyOf(others));
    }

    /** The place of the first reply; the number of posts if there is none. */
    private static int first(Discussion discussion, List<String> subjects) {
        boolean named = Cues.of("reply.source").stream().anyMatch(plain(discussion.name())::startsWith);
        if (named || Stream.concat(discussion.title().stream(), discussion.openings().stream().map(Discussion.Opening::title)).allMatch(title -> asks(title, subjects)) && discussion.title().isPresent()) {
            return 0;
        }
        for (int i = 0; i < discussion.posts().size(); i++) {
            if (asks(discussion.posts().get(i).text(), subjects)) {
                return i;
            }
        }
        return discussion.posts().size();
    }

    /** Whether a title or a post's first line is a request's subject, and no quotation of one. */
    private static boolean asks(String text, List<String> subjects) {
        String line = text.stripLeading().lines().findFirst().orElse("").replaceAll("^[*_#\\s]+", "").toLowerCase(Locale.ROOT);
        return subjects.stream().anyMatch(line::startsWith);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static Reply reply(Post post, String text, String source) {
        Author author = post.author();
        return new Reply(Stream.of(author.name().stream(), author.handle().stream()).flatMap(s -> s).toList(), text, post.at(), source);
    }

    /** The first line of the first reply, which a reader of pasted threads may have taken for the title. */
    private static String lost(Discussion discussion, List<String> subjects) {
        boolean pasted = discussion.kind() == Discussion.Kind.THREAD;
        return discussion.title().filter(title -> pasted && !asks(title, subjects)).map(title -> title + "\n\n").orElse("");
    }

    private static String text(Post post) {
        String text = post.text().isBlank() ? field(post.fields()) : post.text();
        return post.syntax() == Syntax.HTML ? lines(Html.parse(text)) : text;
    }

    /** A table's column of replies; if none is called that, all that a row has. */
    private static String field(List<Field> fields) {
        List<String> called = Cues.of("reply.column");
        return fields.stream().filter(field -> called.contains(plain(field.question()).strip())).map(Field::answer).findFirst()
                .orElseGet(() -> String.join("\n", fields.stream().map(Field::answer).filter(answer -> !answer.isBlank()).toList()));
    }

    private static String lines(List<Block> blocks) {
        return Prose.of(blocks);
    }
}
