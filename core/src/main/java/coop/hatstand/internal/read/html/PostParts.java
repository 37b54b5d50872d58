package coop.hatstand.internal.read.html;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a post in a page as values: names without what forums put around them, moments, counts. */
final class PostParts {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,14}");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,7})");
    private static final Pattern NUMBERED = Pattern.compile("(?:post|p|comment|answer)[_-](\\d{1,7})");
    private static final Pattern ACCOUNT = Pattern.compile("(?:.*/)?(?:u|users?|profile)/(?<name>[^/?#\\s]{1,60})/?(?:[?#].*)?");
    private static final Pattern AROUND = Pattern.compile("^(?:@|by\\s+)|\\s+(?:wrote|said|writes|says|commented|replied)$|[:,]$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 80;

    private PostParts() {
    }

    static Contribution contribution(Optional<Speaker> who, String html) {
        return Contribution.of(who.orElseGet(Speaker::unknown), html, Syntax.HTML);
    }

    /** Who a name in the page means; nobody if it is none. */
    static Optional<Speaker> speaker(Element name) {
        String content = name.hasAttr("content") ? name.attr("content") : name.text();
        return speaker(content, name);
    }

    static Optional<Speaker> speaker(String name, Element around) {
        String text = name.strip();
        for (Matcher at = AROUND.matcher(text); at.find(); at = AROUND.matcher(text)) {
            text = at.replaceAll("").strip();
        }
        if (text.isEmpty() || text.length() > LONGEST_NAME || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(Speaker.named(text).handled(account(around)));
    }

    /** The account a name links to, such as {@code /u/ana}; a mere number is none. */
    private static Optional<String> account(Element name) {
        Element card = name.closest("[data-user-card]");
        if (card != null) {
            return Optional.of(card.attr("data-user-card")).filter(text -> !text.isBlank());
        }
        Element link = name.closest("a[href]");
        Element inner = link == null ? name.selectFirst("a[href]") : link;
        return Optional.ofNullable(inner).map(a -> ACCOUNT.matcher(a.attr("href"))).filter(Matcher::matches).map(at -> at.group("name")).filter(text -> !text.matches("\\d+"));
    }

    /** A moment as written, in whichever attribute holds it. */
    static Optional<String> when(Element element) {
        for (String attribute : new String[] {"datetime", "content", "data-time", "data-timestamp", "title"}) {
            String value = element.attr(attribute).strip();
            if (MILLISECONDS.matcher(value).matches()) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(value)).toString());
            }
            if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static int count(Element element) {
        Matcher count = COUNT.matcher(element.hasAttr("content") ? element.attr("content") : element.text());
        return count.find() ? Integer.parseInt(count.group()) : 0;
    }

    /** A post's number: what stands for it, or what its element or the one within is called. */
    static Optional<Integer> number(Optional<Element> position, Element post) {
        Optional<Integer> said = position.map(at -> at.hasAttr("content") ? at.attr("content") : at.text()).flatMap(text -> first(NUMBER, text.strip()));
        return said.or(() -> first(NUMBERED, post.id())).filter(number -> number > 0);
    }

    static Optional<Integer> first(Pattern pattern, String text) {
        Matcher at = pattern.matcher(text);
        return at.matches() ? Optional.of(Integer.parseInt(at.group(1))) : Optional.empty();
    }
}
