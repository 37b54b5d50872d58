package coop.hatstand.internal.read.html;

import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Posts in the markup of a board that is known: selectors of a post and of its parts.
 *
 * @param body the post's words; those of a post within it are its own
 */
record BoardMarkup(String post, String body, String name, String when, String likes) implements PostFinder {
    private static final Pattern PLACE = Pattern.compile("(?:post_)?(\\d{1,7})");
    private static final String MOMENT = "time[datetime], relative-time[datetime]";

    /** Boards as they serve their pages today. */
    static final List<PostFinder> KNOWN = List.of(
            new BoardMarkup(".topic-post", ".cooked", ".names .first a, .names .first, .names .username a, .names .username, .names a, [data-user-card]", ".relative-date[data-time]",
                    ".like-count, .reactions-counter"),
            new BoardMarkup(".post:has(.postbody)", ".postbody .content, .postbody .message", ".postprofile .username, .postprofile .username-coloured, .author .username, .author .username-coloured, .author a, .author strong",
                    MOMENT, ".list_thanks, .post-likes"),
            new BoardMarkup("article.message", ".message-body .bbWrapper, .message-body, .messageContent", ".message-name .username, .message-name, .username", MOMENT, ".reactionsBar-link"),
            new BoardMarkup(".timeline-comment, .js-comment-container, .react-issue-comment, [data-testid=issue-viewer-issue-container], [data-testid^=comment-viewer-outer-box]",
                    ".comment-body, .markdown-body", "[data-testid$=header-author], .author, a[data-hovercard-type=user]", MOMENT, "[data-testid=thumbs-up] , .social-reaction-summary-item"),
            new BoardMarkup(".question, .answer", ".js-post-body, .s-prose, .post-text", ".post-signature:last-of-type .user-details a, .user-details a, .user-details", ".relativetime[title]", ".js-vote-count"),
            new BoardMarkup(".note.timeline-entry, li.note", ".note-text, .note-body .md", ".note-header-author-name, .author-name-link, .author", MOMENT, ".award-control-text"),
            new BoardMarkup(".strand-item, .context-panel, .thread-item", ".formatted-text, .lmo-markdown-wrapper", "[href^=/u/], .strand-item__author, .context-panel__author", MOMENT, ".reactions-display__count"),
            new BoardMarkup("shreddit-post, shreddit-comment", "[slot=text-body], [slot=comment], .md", "[author]", MOMENT, "[score]"),
            new BoardMarkup(".thing.link, .thing.comment", ".usertext-body .md", ".tagline .author", MOMENT, ".score.unvoted"),
            new BoardMarkup(".comtr, .athing.comtr", ".commtext", ".hnuser", ".age[title]", ".score"),
            new BoardMarkup(".email", ".email-body", ".email-author .name, .email-author", "[title], time[datetime]", ".vote-value"),
            new BoardMarkup(".status, .detailed-status", ".status__content, .e-content", ".display-name strong, .display-name__html, .p-author strong, .display-name", MOMENT, ".detailed-status__favorites"),
            new BoardMarkup(".postcontainer, .postbit, .postbitlegacy", ".postcontent, .post_message, .content .restore", ".username, .bigusername", ".date, .postdate", ".likes"),
            new BoardMarkup("[id^=comment-].comment, .comment, article.comment, .node--type-forum", ".comment-content, .comment-body, .comment__content .field--name-comment-body, .comment__content, .content .field, .content, .commenttext",
                    "cite.fn, .fn, .comment-author .url, .comment-author, .username, .author", MOMENT + ", .comment-date, .submitted", ".like-count"));

    @Override
    public List<Contribution> posts(Document page) {
        List<Contribution> posts = new ArrayList<>();
        for (Element found : page.select(post)) {
            Optional<Element> words = own(found, body);
            if (words.isPresent() && found.parents().stream().noneMatch(above -> above.is(body))) {
                posts.add(contribution(found, words.get()));
            }
        }
        return posts.stream().filter(one -> one.who().key().isPresent()).count() * 2 > posts.size() ? posts : List.of();
    }

    private Contribution contribution(Element found, Element words) {
        Optional<Speaker> who = attribute(found).or(() -> own(found, name).filter(at -> at != words && !at.parents().contains(words)).flatMap(PostParts::speaker));
        Optional<Element> number = Optional.ofNullable(found.selectFirst("[id^=post_], [data-post-number]"));
        Optional<Integer> place = number.flatMap(at -> PostParts.first(PLACE, at.hasAttr("data-post-number") ? at.attr("data-post-number") : at.id()));
        return PostParts.contribution(who, words.html()).at(own(found, when).flatMap(PostParts::when)).liked(own(found, likes).map(PostParts::count).orElse(0))
                .numbered(place.or(() -> PostParts.number(Optional.empty(), found)));
    }

    private static Optional<Speaker> attribute(Element found) {
        for (String attribute : new String[] {"author", "data-author", "data-username"}) {
            if (found.hasAttr(attribute)) {
                return PostParts.speaker(found.attr(attribute), new Element("span"));
            }
        }
        return Optional.empty();
    }

    /** The first such element of this post and not of one within it. */
    private Optional<Element> own(Element found, String selector) {
        return found.select(selector).stream().filter(at -> at != found && nearest(at) == found).findFirst();
    }

    private Element nearest(Element at) {
        Element parent = at.parent();
        return parent == null ? null : parent.closest(post);
    }
}
