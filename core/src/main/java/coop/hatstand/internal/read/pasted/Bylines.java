package coop.hatstand.internal.read.pasted;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the heads of a copied page's posts start and end, by what recurs in it: lines with a date, each with a name beside the date or in a line above or below it.
 * Lines that stand beside most of the dates are the page's own.
 */
final class Bylines {
    /** What most heads have is the page's, with fewer heads than this nothing is. */
    private static final int ENOUGH = 3;
    private static final double MOST = 0.75;
    private static final int FARTHEST = 16;
    private static final int MOST_SHORT_LINES = 3;
    private static final int LONGEST = RepeatedLines.LONGEST;

    private static final Pattern ADDRESS = Pattern.compile("\\s+(?:[<(][^<>()\\s]+[>)]|\\S+@\\S+|\\S+ at \\S+\\.\\S+)$");
    private static final Pattern FILE = Pattern.compile("\\d ?[KMG]?B$|\\d×\\d");

    private final List<String> lines;
    private final ForumHeads shapes;
    private final PastedLines words;
    private final DatedNames dated;
    private final RepeatedLines repeated;
    private final Map<ForumHeads.Layout, Map<Integer, ForumHeads.Head>> found = new HashMap<>();
    private final Map<Integer, Boolean> between = new HashMap<>();

    Bylines(List<String> lines, PastedLines words, ForumHeads shapes) {
        this.lines = lines;
        this.words = words;
        this.shapes = shapes;
        dated = new DatedNames(lines, words, shapes);
        repeated = new RepeatedLines(lines);
        List<Integer> bare = dated.bare();
        long inline = dated.places().stream().filter(at -> dated.name(at).isPresent()).count();
        protect(bare);
        repeated.ownFrom(Math.max(ENOUGH, (int) Math.ceil(MOST * Math.max(inline, bare.size()))));
        dated.places().forEach(at -> dated.name(at).ifPresent(name -> add(dated.isAlone(at) ? ForumHeads.Layout.NAME_AFTER : ForumHeads.Layout.NAME_BEFORE, at, at + 1, name, List.of())));
        bare.forEach(this::above);
        bare.forEach(this::below);
        found.put(ForumHeads.Layout.MAIL, MailHeads.heads(lines, shapes));
    }

    /** The heads of each layout, by the lines where they start. */
    Map<ForumHeads.Layout, Map<Integer, ForumHeads.Head>> heads() {
        return found;
    }

    /** Whether a line is the page's own, since most posts have it. */
    boolean recurs(String line) {
        return repeated.recurs(line);
    }

    /** What is beside the dates, and not beside nearly all of them, may be names: these do not count as the page's own, however often they recur. */
    private void protect(List<Integer> bare) {
        bare.forEach(this::above);
        bare.forEach(this::below);
        for (Map<Integer, ForumHeads.Head> heads : found.values()) {
            Map<String, Long> beside = heads.values().stream().flatMap(head -> head.author().name().stream()).collect(Collectors.groupingBy(RepeatedLines::shape, Collectors.counting()));
            beside.forEach((name, count) -> {
                if (count < MOST * bare.size()) {
                    repeated.drop(name);
                }
            });
        }
        found.clear();
        between.clear();
    }

    /** Whether the whole of a line stands elsewhere too, as a title does. */
    boolean repeats(String line) {
        return repeated.isElsewhere(line);
    }

    /** A head of a name and an account's name below it. */
    Optional<ForumHeads.Head> account(int at, ForumHeads.Layout layout) {
        boolean named = at + 1 < lines.size() && isNameLine(at) && lines.get(at + 1).startsWith("@");
        return named ? Optional.of(new ForumHeads.Head(shapes.author(said(at), lines.subList(at + 1, at + 2)), 2, Optional.empty(), layout)) : Optional.empty();
    }

    private void above(int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= FARTHEST && (isBetween(i) || dated.isLabel(lines.get(i)))) {
            i--;
        }
        if (i < 0 || at - i > FARTHEST || !isNameLine(i)) {
            return;
        }
        int top = i;
        while (top > 0 && i - top < MOST_SHORT_LINES - 1 && isNameLine(top - 1)) {
            top--;
        }
        boolean apart = top == 0 || lines.get(top - 1).isBlank() || isBetween(top - 1) || shapes.isPictured(top - 1);
        int name = apart ? top : i;
        add(ForumHeads.Layout.NAME_FIRST, name, at + 1, said(name), lines.subList(name + 1, i + 1));
    }

    private void below(int at) {
        int i = at + 1;
        while (i < lines.size() && i - at <= FARTHEST && (isBetween(i) || shapes.isPictured(i))) {
            i++;
        }
        if (i >= lines.size() || i - at > FARTHEST || !isNameLine(i)) {
            return;
        }
        if (i > at + 1 && isBelowButton(i)) {
            add(ForumHeads.Layout.NAME_NEXT, at, i + 1, said(i), List.of());
        } else if (i + 1 == lines.size() || lines.get(i + 1).isBlank() || isNameLine(i + 1) || isBetween(i + 1) || shapes.isPictured(i - 1)) {
            add(ForumHeads.Layout.DATE_FIRST, at, i + 1, said(i), List.of());
        }
    }

    /** Whether the last line above one that says something is a button. */
    private boolean isBelowButton(int below) {
        int line = below - 1;
        while (line > 0 && lines.get(line).isBlank()) {
            line--;
        }
        return line >= 0 && isBetween(line) && lines.get(line).codePoints().anyMatch(Character::isLetter) && !words.belowDate(lines.get(line)) && !words.isDate(lines.get(line));
    }

    /** The head of the first post of those that have dates and buttons below them: a name below such buttons. */
    Optional<Map<Integer, ForumHeads.Head>> next(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (isNameLine(i) && isBelowButton(i)) {
                return Optional.of(Map.of(i, new ForumHeads.Head(shapes.author(said(i), List.of()), 1, Optional.empty(), ForumHeads.Layout.NAME_NEXT)));
            }
        }
        return Optional.empty();
    }

    /** A line's name: without the colon after it, and without "says" before that. */
    private String said(int line) {
        String text = plain(lines.get(line));
        if (!text.endsWith(":")) {
            return text;
        }
        String plain = text.substring(0, text.length() - 1).strip();
        int space = plain.lastIndexOf(' ');
        return space > 0 && Character.isLowerCase(plain.codePointAt(space + 1)) ? plain.substring(0, space) : plain;
    }

    /** A line that may be a name without the address behind it. */
    private static String plain(String line) {
        return line.length() > 2 * LONGEST ? "" : ADDRESS.matcher(line.strip()).replaceFirst("").strip();
    }

    private boolean isNameLine(int line) {
        String text = plain(lines.get(line));
        return !FILE.matcher(text).find() && shapes.isName(text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text) && !recurs(text) && !words.furniture(text) && !shapes.isPictured(line);
    }

    /** Whether a line may be between a name and a date, or below them, and says nothing. */
    private boolean isBetween(int line) {
        return between.computeIfAbsent(line, this::seenBetween);
    }

    private boolean seenBetween(int line) {
        String text = lines.get(line).strip();
        return text.codePoints().noneMatch(Character::isLetter) && text.length() <= LONGEST && !text.startsWith(">") || words.furniture(text) || words.belowDate(text) || words.likes(text).isPresent()
                || words.isTime(text) || words.isDate(text) || words.ofCard(text) || recurs(text) || repeated.isSubject(lines.get(line));
    }

    private void add(ForumHeads.Layout layout, int name, int end, String who, List<String> beside) {
        int start = up(name, who);
        Map<Integer, ForumHeads.Head> heads = found.computeIfAbsent(layout, any -> new TreeMap<>());
        heads.put(start, new ForumHeads.Head(shapes.author(who, beside), down(end, who) - start, subject(name), layout));
    }

    /** What a post is headed with right above who wrote it. */
    private Optional<String> subject(int name) {
        return dated.saysBy(name) && name > 0 && !isBetween(name - 1) ? Optional.of(lines.get(name - 1).strip()).filter(text -> !text.isEmpty() && text.length() <= 2 * LONGEST) : Optional.empty();
    }

    /** Where a head starts: at the picture above its name, its first letter, or its name said before. */
    private int up(int name, String who) {
        int start = name - (subject(name).isPresent() ? 1 : 0);
        boolean inline = dated.name(name).isPresent();
        for (int i = start - 1; i >= 0 && name - i <= FARTHEST && lines.get(i).length() <= 2 * LONGEST; i--) {
            String line = plain(lines.get(i));
            boolean initial = !line.isEmpty() && line.codePointCount(0, line.length()) <= 2 && who.toLowerCase(Locale.ROOT).startsWith(line.toLowerCase(Locale.ROOT).substring(0, 1));
            boolean said = dated.name(i).filter(who::equals).isPresent();
            if (said || initial || line.equals(who) || line.equals("@" + who) || shapes.isPictured(i, who) || repeated.isSubject(lines.get(i)) && RepeatedLines.isReply(line) || inline && words.ofCard(line)) {
                start = i;
            } else if (!line.isEmpty() && !isBetween(i)) {
                break;
            }
        }
        return start;
    }

    /** Where the words below a head start. */
    private int down(int end, String who) {
        int to = end;
        for (int i = end; i < lines.size() && i - to <= 2; i++) {
            String line = lines.get(i).strip();
            boolean number = i == to && line.codePoints().noneMatch(Character::isLetter) && line.length() <= LONGEST && !line.startsWith(">");
            if (!line.isEmpty() && (number || words.belowDate(line) || words.furniture(line) || words.ofCard(line) || words.isTime(line) || words.isDate(line) || recurs(line)
                    || line.equals(who) || line.equals("@" + who) || dated.isLabel(line) || MailHeads.isTo(line))) {
                to = i + 1;
            } else if (!line.isEmpty()) {
                break;
            }
        }
        return to;
    }
}
