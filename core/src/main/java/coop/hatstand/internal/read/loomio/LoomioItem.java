package coop.hatstand.internal.read.loomio;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.input.CellReader;
import coop.hatstand.internal.read.input.JsonStream;
import coop.hatstand.internal.read.input.LineBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One thing somebody wrote in a Loomio group.
 *
 * @param key its table and id, such as {@code comments/7}
 * @param parent the key of what it belongs to, if it belongs to anything
 * @param title a discussion's or poll's title
 * @param user the id of who wrote it
 * @param name the name of who wrote it, where the record tells it
 */
record LoomioItem(String key, Optional<String> parent, Optional<String> title, String text, Syntax syntax, Optional<String> user, Optional<String> name, Optional<Instant> at) {
    /** The member that holds the words, by table; its format stands in the same with {@code _format} after it. */
    private static final Map<String, String> WORDS = Map.of("discussions", "description", "comments", "body", "polls", "details", "stances", "reason",
            "outcomes", "statement");
    private static final String FORMAT = "_format";

    /** The item a record is, unless it is none or has been discarded. */
    static Optional<LoomioItem> of(String table, JsonNode node) {
        String words = WORDS.get(table);
        boolean gone = Stream.of("discarded_at", "revoked_at").anyMatch(member -> JsonStream.text(node, member).isPresent());
        if (words == null || !node.isObject() || gone) {
            return Optional.empty();
        }
        boolean html = JsonStream.text(node, words + FORMAT).filter(format -> format.equals("html")).isPresent();
        return Optional.of(new LoomioItem(key(table, node.path("id")), parent(node), JsonStream.text(node, "title"),
                LineBuffer.withoutBlankEnds(JsonStream.text(node, words).orElse("")), html ? Syntax.HTML : Syntax.MARKDOWN,
                Stream.of("user_id", "author_id", "participant_id").flatMap(member -> id(node, member).stream()).findFirst(),
                Stream.of("author_name", "participant_name").flatMap(member -> JsonStream.text(node, member).stream()).findFirst(),
                JsonStream.instant(node, "created_at")));
    }

    /** Whether it is the reason somebody gave for a vote. */
    boolean isReason() {
        return key.startsWith("stances/") && !text.isBlank();
    }

    /** The words with the title above them, where the title is the item's own. */
    String titledText() {
        String head = title.orElse("");
        if (head.isBlank() || text.isBlank()) {
            return head.isBlank() ? text : syntax == Syntax.HTML ? CellReader.html(head) : head;
        }
        return (syntax == Syntax.HTML ? CellReader.html(head) : head) + "\n\n" + text;
    }

    private static Optional<String> parent(JsonNode node) {
        Optional<String> type = JsonStream.text(node, "parent_type").map(LoomioItem::table);
        if (type.isPresent() && id(node, "parent_id").isPresent()) {
            return Optional.of(key(type.get(), node.path("parent_id")));
        }
        return Stream.of("poll", "discussion", "topic").filter(kind -> id(node, kind + "_id").isPresent()).findFirst().map(kind -> key(kind + "s", node.path(kind + "_id")));
    }

    /** A table's name from the class's, such as {@code Comment}. */
    static String table(String type) {
        return type.toLowerCase(Locale.ROOT) + "s";
    }

    static Optional<String> id(JsonNode node, String member) {
        JsonNode id = node.path(member);
        return id.isIntegralNumber() || id.isString() ? Optional.of(id.asString()) : Optional.empty();
    }

    static String key(String table, JsonNode id) {
        return table + "/" + (id.isIntegralNumber() || id.isString() ? id.asString() : "");
    }
}
