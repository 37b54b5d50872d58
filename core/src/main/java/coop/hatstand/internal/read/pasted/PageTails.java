package coop.hatstand.internal.read.pasted;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The lines with which a forum ends each post: counts, buttons, a box of figures. Those that are not known by their words are learnt from what recurs there.
 *
 * <p>A number alone is a count only if several posts end with one, and never if it is all that a post says.
 */
final class PageTails {
    private static final int ENOUGH = 2;
    private static final int MANY = 3;
    private static final int LONGEST = 40;
    private static final int MOST_LINES = 40;
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:,;\"”»)]");
    private static final Pattern LEADS = Pattern.compile(".*[:?：？؟=]");
    private static final Pattern LABEL = Pattern.compile("\\p{Ll}{4,12}");

    private final List<String> lines;
    private final PastedLines words;
    private final Predicate<String> recurs;
    private final Set<String> recurring = new HashSet<>();
    private final Set<Integer> own = new HashSet<>();
    private final Set<String> openings = new HashSet<>();

    /** Learns from the posts that start at these lines, below their heads; the last goes on to the page's end and is not one of them. */
    PageTails(List<String> lines, PastedLines words, List<Post> posts, Predicate<String> recurs) {
        this.lines = lines;
        this.words = words;
        this.recurs = recurs;
        learn(posts);
        boolean counts = posts.stream().filter(post -> isCount(tail(post, false), post)).count() >= ENOUGH;
        for (Post post : posts) {
            int tail = tail(post, counts);
            for (int i = tail; i < post.to(); i++) {
                own.add(i);
            }
            if (tail < post.to()) {
                openings.add(shape(lines.get(tail)));
            }
        }
    }

    /** Where a post's words start, and where the next head does. */
    record Post(int from, int to) {
    }

    /** Whether a line is the forum's own. */
    boolean own(int line) {
        return own.contains(line);
    }

    /** Where the last post, whose words start at a line, ends as the others do; the number of lines if it does not. */
    int end(int from) {
        boolean said = false;
        for (int i = from; i < lines.size(); i++) {
            if (said && (lines.get(i - 1).isBlank() || lines.get(i).codePoints().anyMatch(Character::isLetter)) && !lines.get(i).isBlank() && openings.contains(shape(lines.get(i)))) {
                return i;
            }
            said |= !lines.get(i).isBlank();
        }
        return lines.size();
    }

    private void learn(List<Post> posts) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Post post : posts) {
            Set<String> ending = new HashSet<>();
            Deque<String> nonBlank = new ArrayDeque<>();
            for (int i = post.to() - 1; i > post.from() && i >= post.to() - MOST_LINES && isBrief(lines.get(i)); i--) {
                if (!lines.get(i).isBlank()) {
                    ending.add(lines.get(i).strip());
                    nonBlank.add(lines.get(i).strip());
                }
            }
            ending.forEach(line -> found.merge(line, 1, Integer::sum));
            if (!nonBlank.isEmpty() && nonBlank.peek().codePoints().noneMatch(Character::isLetterOrDigit)) {
                last.merge(nonBlank.peek(), 1, Integer::sum);
            }
        }
        found.forEach((line, count) -> {
            if (count >= MANY && count >= NEARLY_ALL * posts.size() || last.getOrDefault(line, 0) == posts.size()) {
                recurring.add(line);
            }
        });
    }

    private static boolean isBrief(String line) {
        return line.strip().length() <= LONGEST && (line.codePoints().noneMatch(Character::isLetterOrDigit) || !SENTENCE.matcher(line.strip()).matches());
    }

    /** The line with which what a post says is over. */
    private int tail(Post post, boolean counts) {
        int least = post.from();
        while (least < post.to() && lines.get(least).isBlank()) {
            least++;
        }
        int to = post.to();
        boolean counted = !counts;
        for (int taken = 1; taken > 0 && to > least + 1;) {
            taken = lines.get(to - 1).isBlank() || isOwn(lines.get(to - 1)) ? 1 : figures(least, to);
            if (taken == 0 && !counted && isCount(to, post)) {
                counted = true;
                taken = counts(to, post);
            }
            to -= taken;
        }
        while (to < post.to() && lines.get(to).isBlank()) {
            to++;
        }
        return to;
    }

    private boolean isOwn(String line) {
        return words.furniture(line) || words.likes(line).isPresent() || recurring.contains(line.strip()) || recurs.test(line);
    }

    /** Whether the last line above one is a number that stands apart from words above it, which do not lead to it as "We have:" does. */
    private boolean isCount(int to, Post post) {
        int at = lastAbove(to, post) + 1 - counts(lastAbove(to, post) + 1, post);
        int above = lastAbove(at, post);
        boolean apart = at > above + 1 || above >= post.from() && isOwn(lines.get(above));
        return above >= post.from() && words.isCount(lines.get(at)) && apart && !LEADS.matcher(lines.get(above).strip()).matches();
    }

    /** How many numbers stand below each other right above a line, as counts of replies and likes do. */
    private int counts(int to, Post post) {
        int at = to;
        while (at > post.from() && words.isCount(lines.get(at - 1))) {
            at--;
        }
        return Math.max(1, to - at);
    }

    /** The last line above one that says something, or the one above the post. */
    private int lastAbove(int to, Post post) {
        int at = to - 1;
        while (at >= post.from() && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    /** How many lines above one are a box of figures, each with what it counts below it: at least two of them, or none. */
    private int figures(int least, int to) {
        int at = to;
        while (at - 2 > least && LABEL.matcher(lines.get(at - 1).strip()).matches() && words.isCount(lines.get(at - 2))) {
            at -= 2;
        }
        return to - at >= 2 * ENOUGH ? to - at : 0;
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
