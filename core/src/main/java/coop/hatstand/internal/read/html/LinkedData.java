package coop.hatstand.internal.read.html;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts that a page tells search engines of in a script of JSON-LD: schema.org's DiscussionForumPosting, Comment and QAPage. */
final class LinkedData implements PostFinder {
    private static final Set<String> KINDS = Set.of("discussionforumposting", "socialmediaposting", "comment", "question", "answer");
    private static final List<String> HOLDS = List.of("@graph", "mainEntity", "mainEntityOfPage", "acceptedAnswer", "suggestedAnswer", "comment", "itemListElement", "item");
    private static final int DEEPEST = 60;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST * 2).build()).build()).build();

    @Override
    public List<Contribution> posts(Document page) {
        List<Contribution> posts = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                take(JSON.readTree(script.data()), Optional.empty(), posts, 0);
            } catch (JacksonException e) {
                // What is no JSON says nothing; the page's own elements may.
                continue;
            }
        }
        return posts;
    }

    private static void take(JsonNode node, Optional<String> above, List<Contribution> posts, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> take(one, above, posts, depth + 1));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        Optional<String> words = Stream.of("articleBody", "text").flatMap(member -> text(node, member).stream()).findFirst();
        String kind = kind(node);
        Optional<String> id = above;
        if (KINDS.contains(kind) && words.isPresent()) {
            String own = "#" + posts.size();
            posts.add(post(node, words.get()).placed(Optional.of(own), above));
            id = kind.equals("comment") || kind.equals("answer") ? Optional.of(own) : Optional.empty();
        }
        for (String member : HOLDS) {
            take(node.path(member), id, posts, depth + 1);
        }
    }

    private static Contribution post(JsonNode node, String words) {
        JsonNode author = node.path("author").isArray() ? node.path("author").path(0) : node.path("author");
        Optional<String> name = text(author, "name").or(() -> author.isString() ? Optional.of(author.stringValue()) : Optional.empty());
        Optional<String> when = text(node, "datePublished").or(() -> text(node, "dateCreated"));
        boolean html = words.contains("</") || words.contains("<br");
        return Contribution.of(name.map(Speaker::named).orElseGet(Speaker::unknown), words, html ? Syntax.HTML : Syntax.PLAIN).at(when).liked(likes(node));
    }

    private static int likes(JsonNode node) {
        for (JsonNode one : node.path("interactionStatistic").isArray() ? node.path("interactionStatistic") : List.of(node.path("interactionStatistic"))) {
            if (one.path("interactionType").toString().contains("LikeAction")) {
                return one.path("userInteractionCount").asInt(0);
            }
        }
        return node.path("upvoteCount").asInt(0);
    }

    private static String kind(JsonNode node) {
        JsonNode type = node.path("@type").isArray() ? node.path("@type").path(0) : node.path("@type");
        String name = type.isString() ? type.stringValue() : "";
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.path(member).isString() ? Optional.of(node.path(member).stringValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
