package coop.hatstand.internal.read.chat;

import coop.hatstand.internal.read.talk.Contribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A chat exported as JSON while its messages go by: Telegram, Slack, Discord (as DiscordChatExporter writes it), Matrix (as Element does), Mattermost, Zulip,
 * Google Chat, Teams and what is like them. Used once.
 */
public final class ChatExport {
    /** What the lists of messages are called. */
    public static final Set<String> LISTS = Set.of("messages", "zerver_message");
    private static final Pattern LOOKS = Pattern.compile("\"(?:from_id|date_unixtime|client_msg_id|user_profile|thread_ts|ts|origin_server_ts|sender_full_name|create_at|creator|timestampEdited|createdDateTime)\"\\s*:");
    private static final Pattern SAYS = Pattern.compile("\"(?:text|content|message|body)\"\\s*:");
    private static final Pattern ISSUE = Pattern.compile("\"(?:createdAt|created_at|post_stream|hatstand)\"\\s*:");

    private final Map<String, String> names = new HashMap<>();
    private final List<ChatRecord> records = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int attachments;
    private int own;

    /** Whether the start of a text is that of such an export. */
    public static boolean is(String head) {
        String text = head.stripLeading();
        boolean json = text.startsWith("[") || text.startsWith("{");
        boolean mattermost = text.contains("\"type\":\"version\"") && text.startsWith("{") || text.contains("\"type\":\"post\"") && text.contains("\"post\":{");
        return json && (mattermost || LOOKS.matcher(text).find() && SAYS.matcher(text).find() && !ISSUE.matcher(text).find());
    }

    /** Takes what an export says beside its messages: its name, its people. */
    public void head(String member, JsonNode value) {
        switch (member) {
            case "name", "room_name", "topic" -> title = title.or(() -> ChatRecord.string(value));
            case "channel", "guild" -> title = member.equals("channel") ? ChatRecord.string(value.path("name")).or(() -> title) : title;
            case "users", "members" -> value.forEach(this::user);
            default -> {
                // Ids, dates and settings of the program's own.
            }
        }
    }

    /** Takes a message, or a list of them that a record holds. */
    public void record(JsonNode node) {
        if (node.path("post").isObject()) {
            message(node.path("post"), Optional.empty());
        } else if (node.path("user").isObject() && node.path("type").asString("").equals("user")) {
            user(node.path("user"));
        } else {
            message(node, Optional.empty());
        }
    }

    private void message(JsonNode node, Optional<String> above) {
        if (node.path("type").asString("").equals("m.room.member")) {
            ChatRecord.string(node.path("content").path("displayname")).ifPresent(name -> names.put(node.path("state_key").asString(""), name));
        }
        ChatRecord record = new ChatRecord(node, above, records.size());
        record.profile().ifPresent(name -> names.putIfAbsent(record.key(), name));
        attachments += record.attachments();
        if (record.isSaid()) {
            records.add(record);
        } else {
            own += record.isOwn() ? 1 : 0;
        }
        node.path("replies").forEach(reply -> {
            if (reply.isObject() && ChatRecord.string(reply.path("message")).isPresent()) {
                message(reply, Optional.of(record.id()));
            }
        });
    }

    private void user(JsonNode node) {
        JsonNode profile = node.path("profile");
        String whole = (node.path("first_name").asString("") + " " + node.path("last_name").asString("")).strip();
        Optional<String> name = ChatRecord.first(profile, "real_name", "display_name").or(() -> ChatRecord.first(node, "real_name", "full_name", "displayName"))
                .or(() -> Optional.of(whole).filter(text -> !text.isEmpty())).or(() -> ChatRecord.first(node, "nickname", "name", "username"));
        name.ifPresent(said -> ChatRecord.first(node, "id", "username", "name").ifPresent(key -> names.put(key, said)));
    }

    /** How many messages there are by now. */
    public int size() {
        return records.size();
    }

    /** What people wrote. */
    public ChatMessages messages() {
        List<Contribution> said = records.stream().map(record -> record.contribution(names)).toList();
        return new ChatMessages(title, said, attachments, own);
    }
}
