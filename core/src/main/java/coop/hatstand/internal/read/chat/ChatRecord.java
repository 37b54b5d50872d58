package coop.hatstand.internal.read.chat;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One message of a chat that was exported as JSON, whichever program's member names it has. */
final class ChatRecord {
    private static final Set<String> SAID = Set.of("", "message", "default", "reply", "m.room.message", "19", "0", "post");
    private static final Pattern SENDER = Pattern.compile("@([^:\\s]{1,60}):\\S{1,200}");
    private static final Pattern FALLBACK = Pattern.compile("> <@[^>\\s]{1,200}>[^\\n]*+\\n(?:>[^\\n]*+\\n)*+\\n?");
    private static final Set<String> LIKES = Set.of("+1", "thumbsup", "thumbs_up", "heart", "tada", "clap", "heart_eyes", "raised_hands", "100", "👍", "❤", "❤️", "♥", "🎉", "👏", "🙌", "💯", "like");
    private static final Set<String> OWN = Set.of("channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name", "bot_message", "channel_archive", "group_join", "pinned_item", "bot_add");

    private final JsonNode node;
    private final Optional<String> above;
    private final String id;

    ChatRecord(JsonNode node, Optional<String> above, int place) {
        this.node = node;
        this.above = above;
        id = first(node, "id", "ts", "event_id", "message_id").orElse("#" + place);
    }

    String id() {
        return id;
    }

    /** Whether a person wrote it, in words. */
    boolean isSaid() {
        return !isOwn() && !words().isBlank();
    }

    /** Whether the program wrote it itself. */
    boolean isOwn() {
        String type = node.path("type").asString("").toLowerCase(Locale.ROOT);
        String subtype = node.path("subtype").asString("");
        return node.isObject() && (!SAID.contains(type) || OWN.contains(subtype) || subtype.startsWith("system_") || type.startsWith("system_"));
    }

    int attachments() {
        boolean one = Stream.of("photo", "file", "media_type").anyMatch(member -> node.has(member));
        int many = Stream.of("attachments", "files").mapToInt(member -> node.path(member).isArray() ? node.path(member).size() : 0).sum();
        String kind = node.path("content").path("msgtype").asString("");
        return many > 0 ? many : one || kind.matches("m\\.(?:image|video|audio|file)") ? 1 : 0;
    }

    /** What sets its author apart, which may be an id. */
    String key() {
        return string(node.path("from_id")).or(() -> string(node.path("author").path("id"))).or(() -> first(node, "user", "user_id", "sender", "sender_id", "from", "username"))
                .or(() -> first(node.path("creator"), "email", "name")).or(() -> string(node.path("from").path("user").path("id"))).orElse("");
    }

    /** The name that the message itself gives its author. */
    Optional<String> profile() {
        JsonNode author = node.path("author");
        return first(node.path("user_profile"), "real_name", "display_name", "name")
                .or(() -> first(author, "nickname", "globalName", "global_name", "name", "username"))
                .or(() -> first(node, "sender_full_name", "sender_name", "from", "user_name"))
                .or(() -> string(author))
                .or(() -> first(node.path("creator"), "name"))
                .or(() -> string(node.path("from").path("user").path("displayName")));
    }

    Contribution contribution(Map<String, String> names) {
        boolean html = words().stripLeading().startsWith("<p>") || words().stripLeading().startsWith("<div");
        Syntax syntax = html ? Syntax.HTML : node.has("author") || node.path("content").isObject() || node.has("create_at") || node.has("sender_full_name") ? Syntax.MARKDOWN : Syntax.PLAIN;
        String text = node.has("ts") ? SlackText.plain(words(), names) : words();
        return Contribution.of(speaker(names), text, syntax).placed(Optional.of(id), replyTo()).at(when()).liked(likes());
    }

    /** Known by a name where the export gives one; an account's name may be printed, any other id may not. */
    private Speaker speaker(Map<String, String> names) {
        String key = key();
        Matcher sender = SENDER.matcher(key);
        Optional<String> account = sender.matches() ? Optional.of(sender.group(1)) : node.has("create_at") && node.path("user").isString() ? Optional.of(key) : Optional.empty();
        Optional<String> name = Optional.ofNullable(names.get(key)).or(this::profile).or(() -> account);
        return key.isEmpty() ? name.map(Speaker::named).orElseGet(Speaker::unknown) : Speaker.of(key, name).handled(account);
    }

    private String words() {
        return string(node.path("message")).or(() -> text(node.path("text"))).or(() -> string(node.path("content")))
                .or(() -> string(node.path("content").path("body")).map(body -> withoutFallback(body)))
                .or(() -> string(node.path("body").path("content"))).or(() -> string(node.path("body"))).orElse("");
    }

    /** A reply's words without those it replies to, which stand in their own place (Matrix, rich replies). */
    private static String withoutFallback(String body) {
        Matcher quoted = FALLBACK.matcher(body);
        return quoted.lookingAt() ? body.substring(quoted.end()) : body;
    }

    /** Words, or pieces of them with their looks beside them. */
    private static Optional<String> text(JsonNode text) {
        if (!text.isArray()) {
            return string(text);
        }
        StringBuilder words = new StringBuilder();
        for (JsonNode piece : text) {
            String said = piece.isString() ? piece.stringValue() : piece.path("text").asString("");
            words.append(piece.path("type").asString("").equals("blockquote") ? "> " + said.strip().replace("\n", "\n> ") + "\n\n" : said);
        }
        return Optional.of(words.toString()).filter(said -> !said.isBlank());
    }

    private Optional<String> replyTo() {
        Optional<String> thread = string(node.path("thread_ts")).filter(ts -> !ts.equals(id));
        return above.or(() -> first(node, "reply_to_message_id", "root_id", "parent_id", "replyToId")).or(() -> string(node.path("reference").path("messageId")))
                .or(() -> string(node.path("content").path("m.relates_to").path("m.in_reply_to").path("event_id")))
                .or(() -> string(node.path("content").path("m.relates_to").path("event_id"))).or(() -> thread);
    }

    private Optional<String> when() {
        return epoch("date_unixtime", 1).or(() -> epoch("ts", 1)).or(() -> epoch("origin_server_ts", 1000)).or(() -> epoch("create_at", 1000)).or(() -> epoch("timestamp", 1))
                .or(() -> first(node, "timestamp", "createdDateTime", "date", "created_at"));
    }

    private Optional<String> epoch(String member, int unit) {
        String value = node.path(member).asString("").strip();
        if (!value.matches("\\d{9,13}(?:\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(value.split("\\.")[0]) / unit).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int likes() {
        int likes = 0;
        for (JsonNode reaction : node.path("reactions")) {
            String name = first(reaction, "name", "emoji_name", "emoji").or(() -> first(reaction.path("emoji"), "code", "name", "unicode")).orElse("");
            String plain = name.replace(":", "").replaceFirst("::skin-tone.*", "").toLowerCase(Locale.ROOT);
            int count = reaction.path("count").asInt(reaction.path("users").isArray() ? reaction.path("users").size() : 1);
            likes += LIKES.contains(plain) ? Math.max(0, Math.min(count, 1_000_000)) : 0;
        }
        return likes;
    }

    static Optional<String> first(JsonNode node, String... members) {
        return Stream.of(members).flatMap(member -> string(node.path(member)).stream()).findFirst();
    }

    /** A member's text or whole number, if it is one and not blank. */
    static Optional<String> string(JsonNode value) {
        return value.isString() || value.isIntegralNumber() ? Optional.of(value.asString()).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
