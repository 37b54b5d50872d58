package coop.hatstand.internal.read.pasted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the lines between two heads are somebody's words: what comes before them is still the head's, what follows is the page's.
 *
 * <p>The lines are weighed together: what stands at most posts is the page's own, sentences and lists are words, and where words end is where most is gained by it.
 */
final class PostWords {
    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final int SEVERAL = 3;
    private static final double MOST = 0.6;
    private static final int SHORTEST_TITLE = 10;
    private static final Pattern LEADS = Pattern.compile("(?:\\S+\\s+){2}.*[:：=]");
    private static final Pattern LIST = Pattern.compile("[>*•-].*|\\(?\\d{1,3}[.):].*");

    /** The lines from one head to the next, among those that are not blank, and after them the next head's first. */
    record Region(int from, int to) {
    }

    private final PageText page;
    private final Set<String> people;
    private final Pattern anyone;
    private final Map<String, Integer> regions = new HashMap<>();
    private final Set<String> above;
    private final int posts;
    private final boolean wholePage;
    private final String title;

    PostWords(PageText page, List<Region> posts, Set<String> people, int begin, String title) {
        this.page = page;
        this.people = people;
        this.posts = posts.size();
        this.title = title;
        anyone = Pattern.compile(people.isEmpty() ? "(?!)" : people.stream().sorted((a, b) -> b.length() - a.length()).limit(200).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
        for (Region post : posts) {
            Set<String> shapes = new HashSet<>();
            for (int i = post.from(); i < post.to(); i++) {
                shapes.add(shape(page.text(i)));
            }
            shapes.remove("");
            shapes.forEach(shape -> regions.merge(shape, 1, Integer::sum));
        }
        above = java.util.stream.IntStream.range(0, begin).mapToObj(page::text).collect(Collectors.toSet());
        wholePage = begin >= SEVERAL;
    }

    private String shape(String text) {
        return text.length() > 120 ? "" : PageText.shape(anyone.matcher(text).replaceAll("@"));
    }

    /** The lines of a region that are words: one stretch of at least one line, if there is any. */
    Region within(Region region, boolean last) {
        int length = region.to() - region.from();
        if (length <= 0) {
            return new Region(region.from(), region.from());
        }
        // Best sums of: still above the words; in them, and where they then began; below them, and where they then ended.
        int before = 0;
        int inside = NEVER;
        int start = region.from();
        int after = NEVER;
        Region afterWords = null;
        for (int i = region.from(); i < region.to(); i++) {
            int said = weight(i, last);
            if (inside > NEVER && (after == NEVER || inside - said > after - said && inside >= after)) {
                after = inside;
                afterWords = new Region(start, i);
            }
            after = after == NEVER ? NEVER : after - said;
            if (before >= inside) {
                inside = before;
                start = i;
            }
            inside += said;
            before -= said > 0 ? SEVERAL * said : said;
        }
        return afterWords == null || inside >= after ? new Region(start, region.to()) : afterWords;
    }

    /** How much speaks for a line's being words, among all the page's. */
    private int weight(int line, boolean last) {
        PageText.Line one = page.line(line);
        String text = one.text();
        int weight = one.said();
        if (LIST.matcher(text).matches() && one.isClear()) {
            return weight;
        }
        if (text.endsWith(":") && people.contains(text.substring(0, text.length() - 1))) {
            // Whose words are quoted below.
            return 2;
        }
        if (one.kind() == PageText.Kind.COUNT && line > 0 && LEADS.matcher(page.text(line - 1)).matches()) {
            return 2;
        }
        String shape = shape(text);
        int often = shape.isEmpty() ? 0 : regions.getOrDefault(shape, 0);
        weight -= often >= SEVERAL && often >= MOST * posts ? one.isClear() ? SEVERAL : 2 * SEVERAL : often > 1 && often == posts ? 3 : 0;
        boolean named = people.contains(text);
        boolean dated = one.kind() == PageText.Kind.WORDS && page.isDated(line);
        boolean starts = anyone.matcher(text.replaceFirst("^@", "")).lookingAt();
        weight -= named ? 6 : starts && !text.startsWith("@") && !one.isClear() ? 3 : 0;
        weight -= dated ? starts ? 8 : 3 : 0;
        weight -= above.contains(text) && one.kind() == PageText.Kind.WORDS ? 4 : 0;
        weight -= title.length() >= SHORTEST_TITLE && (text.contains(title) || text.length() >= SHORTEST_TITLE && title.contains(text)) ? 6 : PageText.isReply(text) ? 3 : 0;
        weight -= last && wholePage && one.said() == 1 ? 2 : 0;
        return weight;
    }
}
