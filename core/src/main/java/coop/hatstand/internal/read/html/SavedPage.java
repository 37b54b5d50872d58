package coop.hatstand.internal.read.html;

import coop.hatstand.internal.read.talk.Contribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** A page of HTML as somebody saved it: the thread it holds, if it holds one, and its text. Nothing that it names is fetched. */
public final class SavedPage {
    private static final int DEEPEST = 200;
    private static final Pattern OF = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");

    private final Document page;
    private final List<Contribution> posts;

    private SavedPage(Document page) {
        this.page = page;
        posts = deep(page) ? List.of() : found(page);
    }

    /** Takes a page apart; always succeeds. */
    public static SavedPage of(String html) {
        return new SavedPage(Jsoup.parse(html));
    }

    /** Whether elements are within each other deeper than any board's: then it is read as text, since looking for posts within posts takes depth times size. */
    private static boolean deep(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), page);
        return deepest.get() > DEEPEST;
    }

    /** The posts; none if the page holds no thread. */
    public List<Contribution> posts() {
        return posts;
    }

    /** What the page is called. */
    public Optional<String> title() {
        return Stream.of("[itemprop=headline]", "h1", "h2.topic-title", "meta[property=og:title]", "title")
                .flatMap(selector -> page.select(selector).stream().limit(1))
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    /** How many posts the thread has, if the page says that there are more than it holds; 0 if it only says that it goes on elsewhere. */
    public OptionalInt promised() {
        int said = Math.max(counted(".timeline-replies, .timeline-scroller-content"), counted("#topic-progress .nums"));
        int last = posts.stream().flatMap(post -> post.number().stream()).filter(number -> number < 1_000_000).max(Integer::compare).orElse(0);
        boolean gaps = posts.stream().allMatch(post -> post.number().isPresent()) && last > posts.size() && last < 20 * posts.size();
        if (said > posts.size() || gaps) {
            return OptionalInt.of(Math.max(said, gaps ? last : 0));
        }
        return page.selectFirst("link[rel=next], a[rel=next]") == null ? OptionalInt.empty() : OptionalInt.of(0);
    }

    private int counted(String selector) {
        Matcher of = OF.matcher(page.select(selector).text());
        return of.find() ? Integer.parseInt(of.group(2)) : 0;
    }

    /** The page's text as Markdown, with what stands around it left out: menus, scripts, the foot. */
    public String markdown() {
        page.select("script, style, nav, noscript, template, iframe, form button, [role=navigation], [aria-hidden=true]").remove();
        Element main = Optional.ofNullable(page.selectFirst("main, [role=main], #content, #main-content")).filter(part -> part.text().length() * 2 > page.body().text().length()).orElse(page.body());
        return FormText.of(main);
    }

    /** Of all ways to find posts, the one that finds most; those that the page itself names come first. */
    private static List<Contribution> found(Document page) {
        List<PostFinder> finders = new ArrayList<>(Arrays.asList(new Microdata(), new LinkedData()));
        finders.addAll(BoardMarkup.KNOWN);
        List<Contribution> best = List.of();
        for (PostFinder finder : finders) {
            List<Contribution> posts = finder.posts(page);
            best = posts.size() > best.size() ? posts : best;
        }
        return best.size() > 1 ? best : Stream.of(new RepeatedMarkup().posts(page), best).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    /** A piece of HTML, such as an office program's form, as Markdown, its headings as such. */
    public static String markdown(String html) {
        return FormText.of(Jsoup.parse(html).body());
    }
}
