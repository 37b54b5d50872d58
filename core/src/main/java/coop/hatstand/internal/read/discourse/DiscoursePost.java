package coop.hatstand.internal.read.discourse;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.input.JsonStream;
import coop.hatstand.internal.read.input.LineBuffer;
import coop.hatstand.internal.read.input.Reactions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One post of a Discourse topic, made of its JSON. */
final class DiscoursePost {
    private static final int LIKE = 2;
    /** Groups every Discourse makes by itself: nobody speaks for them. */
    private static final Pattern AUTOMATIC =
            Pattern.compile("trust_level_\\d|staff|admins?|moderators?|everyone|logged_in_users|anonymous_users", Pattern.CASE_INSENSITIVE);

    private final int number;
    private final Post.Builder builder;

    private record JsonText(String text, Syntax syntax) {
    }

    DiscoursePost(JsonNode post, int number) {
        this.number = number;
        JsonText text = text(post);
        builder = Post.builder(number, LineBuffer.withoutBlankEnds(text.text()), text.syntax()).author(author(post)).likes(likes(post));
        JsonStream.instant(post, "created_at").ifPresent(builder::at);
        JsonStream.number(post, "reply_to_post_number").filter(n -> n > 0).ifPresent(builder::replyTo);
    }

    Post post(Optional<String> topic) {
        topic.ifPresent(address -> builder.url(address + (address.endsWith("/") ? "" : "/") + number));
        return builder.build();
    }

    private static JsonText text(JsonNode post) {
        return JsonStream.text(post, "raw").map(raw -> new JsonText(raw, Syntax.MARKDOWN))
                .orElseGet(() -> new JsonText(JsonStream.text(post, "cooked").orElse(""), Syntax.HTML));
    }

    private static Author author(JsonNode post) {
        List<String> groups = Stream.of("primary_group_name", "flair_name")
                .flatMap(member -> JsonStream.text(post, member).stream())
                .filter(group -> !AUTOMATIC.matcher(group).matches())
                .distinct()
                .toList();
        Optional<String> name = JsonStream.text(post, "name").or(() -> JsonStream.text(post, "display_username")).map(String::strip);
        return new Author(name, JsonStream.text(post, "username"), JsonStream.text(post, "user_title"), groups, List.of());
    }

    private static int likes(JsonNode post) {
        for (JsonNode action : post.path("actions_summary")) {
            if (JsonStream.number(action, "id").orElse(0) == LIKE) {
                return count(action);
            }
        }
        long reactions = 0;
        for (JsonNode reaction : post.path("reactions")) {
            boolean like = JsonStream.text(reaction, "id").filter(Reactions::isLike).isPresent();
            reactions += like ? count(reaction) : 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, reactions);
    }

    private static int count(JsonNode counted) {
        return Math.max(0, JsonStream.number(counted, "count").orElse(0));
    }
}
