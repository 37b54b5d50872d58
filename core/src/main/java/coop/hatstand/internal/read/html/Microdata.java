package coop.hatstand.internal.read.html;

import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Posts that a page marks as such with schema.org's microdata, as Discourse does for visitors without scripts and many boards do for search engines.
 *
 * @see <a href="https://schema.org/DiscussionForumPosting">DiscussionForumPosting</a>
 */
final class Microdata implements PostFinder {
    private static final Set<String> KINDS = Set.of("discussionforumposting", "socialmediaposting", "comment", "question", "answer", "blogposting", "article", "usercomments");
    private static final String BODY = "[itemprop~=(?i)^(?:text|articleBody|commentText)$]";

    @Override
    public List<Contribution> posts(Document page) {
        List<Contribution> posts = new ArrayList<>();
        Map<Element, String> ids = new HashMap<>();
        for (Element body : page.select(BODY)) {
            Element post = post(body);
            if (post != null && body.parents().select(BODY).isEmpty() && !ids.containsKey(post)) {
                String id = "#" + ids.size();
                ids.put(post, id);
                Element above = post.parent() == null ? null : post(post.parent());
                Optional<String> replyTo = Optional.ofNullable(above).map(ids::get).filter(any -> isReply(above));
                posts.add(post(post, body).placed(Optional.of(id), replyTo));
            }
        }
        return posts;
    }

    /** What stands within a comment answers it; what stands within the first post is only the thread. */
    private static boolean isReply(Element above) {
        return kind(above).equals("comment") || kind(above).equals("answer");
    }

    private static Contribution post(Element post, Element body) {
        Optional<Speaker> who = own(post, "[itemprop~=(?i)^(?:author|creator)$]").flatMap(author ->
                Optional.ofNullable(author.selectFirst("[itemprop=name]")).flatMap(PostParts::speaker).or(() -> PostParts.speaker(author)));
        Optional<String> when = own(post, "[itemprop~=^date(?:Published|Created)$]").flatMap(PostParts::when);
        int likes = own(post, ".post-likes, [itemprop=upvoteCount], [itemprop=userInteractionCount]").map(PostParts::count).orElse(0);
        Optional<Element> position = own(post, "[itemprop=position]");
        String words = body.hasAttr("content") && body.text().isEmpty() ? Parser.unescapeEntities(body.attr("content"), false) : body.html();
        return PostParts.contribution(who, words).at(when).liked(likes).numbered(PostParts.number(position, post));
    }

    /** The first such element of this post and not of one within it. */
    private static Optional<Element> own(Element post, String selector) {
        return post.select(selector).stream().filter(found -> found != post && post(found.parent()) == post).findFirst();
    }

    /** The post an element is of, if it is of any. */
    private static Element post(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("itemscope") && KINDS.contains(kind(at))) {
                return at;
            }
        }
        return null;
    }

    private static String kind(Element scope) {
        String type = scope.attr("itemtype").strip();
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
