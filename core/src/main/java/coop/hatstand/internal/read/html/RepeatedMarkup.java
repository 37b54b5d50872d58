package coop.hatstand.internal.read.html;

import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Posts of a page that says nothing of what it is: elements of the same tag and classes, each of which holds a name, a moment and words.
 *
 * <p>Of several such rows of elements, the one with most words. Looks at no more than a million elements.
 */
final class RepeatedMarkup implements PostFinder {
    private static final Set<String> TAGS = Set.of("article", "li", "div", "section", "tr", "table", "dl", "details");
    private static final Pattern STATE = Pattern.compile(".*\\d.*|odd|even|first|last|alt|alternate|active|joined|grouped|continued|default|clearfix|new|unread|read|depth.*|level.*|own|op|by.*|bg.*|current|highlight.*|is-.*|has-.*");
    private static final String NAME = "[rel=author], [class~=(?i)(?:^|[-_\\s])(?:author|user(?:-?name)?|nick(?:-?name)?|poster|name|member|sender|from|who|person|speaker)(?:$|[-_\\s])]";
    private static final String WHEN = "time, [datetime], relative-time, [class~=(?i)(?:^|[-_\\s])(?:date|time|timestamp|when|posted|created|ago|published)(?:$|[-_\\s])]";
    private static final String LIKES = "[class~=(?i)(?:^|[-_\\s])(?:likes?|votes?|score|points|upvotes?)(?:$|[-_\\s])]";
    private static final String FURNITURE = "script, style, button, form, input, select, nav, menu, svg, footer, [role=button], [role=menu], [class~=(?i)(?:^|[-_\\s])"
            + "(?:actions?|toolbar|controls|buttons?|menu|avatar|badge|rank|role|permalink|signature|reply-?link|stats|share)(?:$|[-_\\s])]";
    private static final Pattern ACTION = Pattern.compile("(?i)(?:reply|quote|report|like|share|edit|link|permalink|delete|flag|répondre|citer|signaler|responder|citar|denunciar|me gusta|j.aime|#?\\d{1,6})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s·•|,:–—-]+");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_LOOKED_AT = 1_000_000;
    private static final int ENOUGH = 2;

    @Override
    public List<Contribution> posts(Document page) {
        Map<String, List<Element>> rows = new LinkedHashMap<>();
        for (Element element : page.getAllElements()) {
            if (TAGS.contains(element.normalName())) {
                rows.computeIfAbsent(signature(element), any -> new ArrayList<>()).add(element);
            }
        }
        List<Contribution> best = List.of();
        long most = 0;
        int looked = 0;
        for (List<Element> row : rows.values()) {
            looked += row.size() < ENOUGH ? 0 : row.stream().mapToInt(element -> element.getAllElements().size()).sum();
            if (row.size() < ENOUGH || looked > MOST_LOOKED_AT) {
                continue;
            }
            List<Contribution> posts = posts(row);
            long words = posts.stream().mapToLong(post -> post.text().length()).sum();
            if (words > most) {
                most = words;
                best = posts;
            }
        }
        return best;
    }

    private static List<Contribution> posts(List<Element> row) {
        List<Contribution> posts = new ArrayList<>();
        int named = 0;
        for (Element element : row) {
            Optional<Contribution> post = post(element);
            named += post.isPresent() ? 1 : 0;
            if (post.isPresent()) {
                posts.add(post.get());
            } else if (!posts.isEmpty() && element.text().codePoints().anyMatch(Character::isLetter)) {
                Contribution last = posts.remove(posts.size() - 1);
                posts.add(last.saying(last.text() + "\n<div>" + words(element).html() + "</div>"));
            }
        }
        long people = posts.stream().map(post -> post.who().key()).distinct().count();
        return posts.size() >= ENOUGH && named * 10 >= row.size() * 5 && people >= ENOUGH ? posts : List.of();
    }

    private static Optional<Contribution> post(Element element) {
        Element own = element.clone();
        String signature = signature(element);
        own.getAllElements().stream().filter(inner -> inner != own && signature(inner).equals(signature)).toList().forEach(Element::remove);
        Optional<Element> name = own.select(NAME).stream().filter(RepeatedMarkup::isName).findFirst();
        Optional<Element> when = own.select(WHEN).stream().filter(at -> !at.text().isBlank() || at.hasAttr("datetime")).filter(at -> at.text().length() <= LONGEST_NAME).findFirst();
        Optional<Element> said = name.or(() -> when.isEmpty() ? Optional.empty() : own.select("a, strong, b, h2, h3, h4, h5, cite, dt, th").stream().filter(RepeatedMarkup::isName).findFirst());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speaker> who = PostParts.speaker(said.get());
        Optional<String> moment = when.flatMap(PostParts::when);
        int likes = own.select(LIKES).stream().findFirst().map(PostParts::count).orElse(0);
        said.get().remove();
        when.ifPresent(Element::remove);
        own.select(LIKES).remove();
        own.select(FURNITURE).remove();
        own.select("a, span, li").stream().filter(a -> ACTION.matcher(a.text().strip()).matches()).toList().forEach(Element::remove);
        own.textNodes().stream().filter(text -> BETWEEN.matcher(text.text()).matches()).toList().forEach(Node::remove);
        own.select("header, div, p").stream().filter(part -> BETWEEN.matcher(part.text()).matches()).toList().forEach(Element::remove);
        boolean speaks = own.text().codePoints().anyMatch(Character::isLetter);
        return speaks ? Optional.of(PostParts.contribution(who, inner(own).html()).at(moment).liked(likes).numbered(PostParts.number(Optional.empty(), element))) : Optional.empty();
    }

    /** What a row's element without a name says, as the second of two messages in a row does. */
    private static Element words(Element element) {
        Element own = element.clone();
        own.select(WHEN).remove();
        own.select(FURNITURE).remove();
        return own;
    }

    /** The element within that holds all of the words. */
    private static Element inner(Element element) {
        Element at = element;
        while (at.ownText().isBlank()) {
            List<Element> speaking = at.children().stream().filter(child -> !child.text().isBlank()).toList();
            if (speaking.size() != 1 || !TAGS.contains(speaking.get(0).normalName()) && !speaking.get(0).normalName().equals("td")) {
                break;
            }
            at = speaking.get(0);
        }
        return at;
    }

    private static boolean isName(Element element) {
        String text = element.text().strip();
        return !text.isEmpty() && text.length() <= LONGEST_NAME && text.codePoints().anyMatch(Character::isLetter) && !text.endsWith("?") && !text.matches(".*\\d:\\d\\d.*");
    }

    private static String signature(Element element) {
        Set<String> classes = new TreeSet<>(element.classNames());
        classes.removeIf(name -> STATE.matcher(name).matches());
        return element.normalName() + classes;
    }
}
