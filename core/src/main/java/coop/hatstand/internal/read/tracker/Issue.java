package coop.hatstand.internal.read.tracker;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An issue, a discussion or a comment of GitHub or GitLab, from the command line's JSON, the REST interface or GraphQL.
 *
 * @param contributions its own words first, then the comments
 */
public record Issue(Optional<String> title, String body, List<Contribution> contributions) {
    private static final Pattern LOOKS = Pattern.compile("\"(?:body|description|bodyText)\"\\s*:");
    private static final Pattern DATED = Pattern.compile("\"(?:createdAt|created_at)\"\\s*:");
    private static final Pattern FORGE = Pattern.compile("\"(?:login|html_url|noteable_type|reactionGroups|number|iid|author_association)\"\\s*:");
    private static final Pattern HEADING = Pattern.compile("#{2,4} +(?<words>\\S.*?)\\s*#*");
    private static final Pattern NOTHING = Pattern.compile("(?i)\\s*_?no response_?\\s*");
    private static final Pattern BOX = Pattern.compile("\\s*[-*] \\[(?<tick>[ xX])] (?<label>.*)");
    private static final int DEEPEST = 8;

    public Issue {
        contributions = List.copyOf(contributions);
    }

    /** Whether the start of a text is that of such an export. */
    public static boolean is(String head) {
        return LOOKS.matcher(head).find() && DATED.matcher(head).find() && FORGE.matcher(head).find() && !head.contains("\"post_stream\"") && !head.contains("\"hatstand\"");
    }

    /** The issue a record is; what GraphQL wraps around it is taken off. */
    public static Issue of(JsonNode record) {
        JsonNode node = record;
        for (int i = 0; i < DEEPEST && words(node).isEmpty() && !node.has("comments") && node.size() > 0; i++) {
            JsonNode inner = node.iterator().next();
            node = inner.isObject() ? inner : node;
        }
        List<Contribution> all = new ArrayList<>();
        String body = words(node).orElse("");
        if (!body.isBlank()) {
            all.add(contribution(node, body, "#0", Optional.empty()));
        }
        comments(node.path("comments"), Optional.empty(), all);
        return new Issue(string(node.path("title")), body, all);
    }

    private static void comments(JsonNode list, Optional<String> above, List<Contribution> all) {
        for (JsonNode comment : list.isArray() ? list : list.path("nodes")) {
            String id = "#" + all.size();
            if (!comment.path("system").asBoolean(false)) {
                words(comment).ifPresent(text -> all.add(contribution(comment, text, id, above)));
            }
            if (above.isEmpty()) {
                comments(comment.path("replies"), Optional.of(id), all);
            }
        }
    }

    private static Contribution contribution(JsonNode node, String text, String id, Optional<String> above) {
        JsonNode author = node.path("author").isObject() ? node.path("author") : node.path("user");
        Optional<String> account = string(author.path("login")).or(() -> string(author.path("username")));
        Optional<String> name = string(author.path("name")).or(() -> account);
        Speaker who = name.map(Speaker::named).orElseGet(Speaker::unknown).handled(account);
        Optional<String> when = string(node.path("createdAt")).or(() -> string(node.path("created_at")));
        return Contribution.of(who, text, Syntax.MARKDOWN).placed(Optional.of(id), above).at(when).liked(likes(node));
    }

    private static int likes(JsonNode node) {
        int likes = node.path("upvoteCount").asInt(0);
        for (JsonNode group : node.path("reactionGroups")) {
            boolean like = List.of("THUMBS_UP", "HEART", "HOORAY").contains(group.path("content").asString(""));
            likes += like ? Math.max(0, group.path("users").path("totalCount").asInt(group.path("reactors").path("totalCount").asInt(0))) : 0;
        }
        JsonNode rest = node.path("reactions");
        return likes + Stream.of("+1", "heart", "hooray").mapToInt(one -> Math.max(0, rest.path(one).asInt(0))).sum();
    }

    /** What an issue form asked and what was answered, by heading; a blank one was left blank. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        Optional<String> heading = Optional.empty();
        StringBuilder said = new StringBuilder();
        for (String line : body.replace("\r\n", "\n").split("\n", -1)) {
            Matcher at = HEADING.matcher(line.strip());
            if (at.matches()) {
                heading.ifPresent(words -> answers.putIfAbsent(words, answer(said.toString())));
                heading = Optional.of(at.group("words"));
                said.setLength(0);
            } else {
                said.append(line).append('\n');
            }
        }
        heading.ifPresent(words -> answers.putIfAbsent(words, answer(said.toString())));
        return answers;
    }

    /** Of boxes to tick, those that are. */
    private static String answer(String said) {
        if (NOTHING.matcher(said).matches()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String line : said.strip().split("\n", -1)) {
            Matcher box = BOX.matcher(line);
            if (!box.matches()) {
                kept.add(line);
            } else if (!box.group("tick").isBlank()) {
                kept.add(box.group("label"));
            }
        }
        return String.join("\n", kept).strip();
    }

    /** Whether it starts as an issue form does, with a heading. */
    public boolean isForm() {
        return body.stripLeading().startsWith("### ") && !answers().isEmpty();
    }

    private static Optional<String> words(JsonNode node) {
        return string(node.path("body")).or(() -> string(node.path("description"))).or(() -> string(node.path("bodyText")));
    }

    private static Optional<String> string(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
