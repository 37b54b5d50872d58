package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a page that may name who wrote what follows: by a date beside, above or below, an account's name, a picture, initials. Each is weighed by itself; {@link HeadChoice} holds them against each other. */
final class HeadCandidates {
    private static final int FARTHEST_BELOW = 9;
    private static final int FARTHEST_ABOVE = 6;
    private static final int INLINE = 5;
    private static final int NEAREST = 3;
    private static final int FAR = -4;
    private static final int MOST = 75;
    private static final int NEVER = -9;
    private static final int MOST_TITLES = 3;
    private static final int SUBJECT = 120;
    private static final Pattern PICTURED = Pattern.compile("['\u2019]s? .{3,30}|(?iu:avatar|photo de profil|u/.*avatar|avatar .{2,4})|\\p{L}{4,12}(?: \\p{L}{2,12}){1,3}");
    private static final Pattern ACCOUNT = Pattern.compile("@[\\p{L}\\p{N}._@-]{2,60}|(?=\\S*[\\p{N}_.-]|[^\\p{Lu}]*$)[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

    private final PageText page;
    private final PastedLines words;
    private final DatedNames dated;
    private final Map<Integer, HeadCandidate> found = new TreeMap<>();

    HeadCandidates(PageText page, PastedLines words, List<HeadCandidate> mails) {
        this.page = page;
        this.words = words;
        dated = new DatedNames(page, words);
        mails.forEach(mail -> found.put(mail.from(), mail));
        for (int i = 0; i < page.size(); i++) {
            if (!found.containsKey(i)) {
                Optional<HeadCandidate> one = dated.isDated(i) ? inline(i) : whole(i);
                one.filter(head -> head.evidence() > NEVER).ifPresent(head -> found.put(head.from(), head));
            }
        }
    }

    List<HeadCandidate> all() {
        return List.copyOf(found.values());
    }

    /** A name in the line that has the date. */
    private Optional<HeadCandidate> inline(int at) {
        return dated.name(at).map(name -> {
            boolean by = dated.saysBy(at);
            Optional<String> subject = by && at > 0 && isSubject(at - 1) ? Optional.of(page.text(at - 1)) : Optional.empty();
            int from = subject.isPresent() ? at - 1 : at;
            Optional<PersonName> full = named(name, at - 1).or(() -> named(name, at + 1));
            List<String> layout = List.of("date " + dated.around(at), "inline " + (dated.isAlone(at) ? "after" : "before"), "inline", "above " + around(from - 1));
            int evidence = INLINE + (by || dated.saysPosted(at) ? 2 : 0) - (!by && isBareWord(at, name) ? 2 : 0) - (!by && (dated.saysOn(at) || page.text(at).endsWith(".")) ? 4 : 0) + Math.min(1, name.evidence()) + shown(name, from, at) + (full.isPresent() ? 2 : 0);
            return new HeadCandidate(from, at, page.text(at), author(full.orElse(name), full.isPresent() ? Optional.of(name.name()) : name.handle(), List.of()), evidence, layout, subject, words.dated(page.text(at)).filter(one -> !one.timed()).isPresent(), false);
        });
    }

    /** Whether a line is one word and a date with nothing between them: a name, or "Modified". */
    private boolean isBareWord(int at, PersonName name) {
        String text = page.text(at);
        return text.startsWith(name.name() + " ") && name.name().codePoints().allMatch(Character::isLetter) && Character.isUpperCase(name.name().codePointAt(0)) && Character.isLetterOrDigit(text.codePointAt(name.name().length() + 1));
    }

    /** Somebody's name beside a line that has the date and an account's name made from it. */
    private Optional<PersonName> named(PersonName account, int beside) {
        boolean small = account.name().indexOf(' ') < 0 && account.name().codePoints().noneMatch(Character::isUpperCase);
        return small && beside >= 0 && beside < page.size() && page.line(beside).kind() == PageText.Kind.WORDS ? PersonName.of(page.text(beside)).filter(name -> name.evidence() > 1 && name.isLike(account.name())) : Optional.empty();
    }

    private boolean isSubject(int line) {
        String text = page.text(line);
        return text.length() <= SUBJECT && page.line(line).kind() == PageText.Kind.WORDS && (PageText.isReply(text) || page.said(text) > 1 || page.line(line).apart() && !page.line(line).isClear());
    }

    /** A line that is a name and no more. */
    private Optional<HeadCandidate> whole(int at) {
        PageText.Line line = page.line(at);
        if (line.kind() != PageText.Kind.WORDS || line.isClear()) {
            return Optional.empty();
        }
        return PersonName.of(line.text()).filter(name -> !isPicture(at) && !isInitials(at) && !words.furniture(name.name())).map(name -> {
            Optional<Integer> below = page.nearest(at, 1, FARTHEST_BELOW, dated::isDated);
            Optional<Integer> above = page.nearest(at, -1, FARTHEST_ABOVE, dated::isDated);
            int to = below.orElse(at);
            List<String> layout = List.of("date " + below.or(() -> above).map(dated::around).orElse("none"), "under " + below.map(i -> i - at <= NEAREST ? "" + (1 + between(at, i)) : "far").orElse("0"), "over " + above.filter(i -> below.isEmpty()).map(i -> at - i).orElse(0), "above " + around(at - 1));
            int evidence = name.evidence() + beside(at, below, above) + shown(name, at, at) + first(at) + (page.said(line.text()) > 1 ? 1 : 0) - (isRole(line.text()) ? 4 : 0) - (page.isCount(at + 1) ? 2 : 0) - (line.text().endsWith(":") && line.text().length() == name.name().length() + 1 ? 3 : 0);
            List<String> titles = IntStream.range(at + 1, to).mapToObj(page::text).filter(text -> !text.equals(name.name())).toList();
            boolean day = below.or(() -> above).filter(i -> words.dated(page.text(i)).filter(one -> !one.timed()).isPresent()).isPresent();
            Optional<String> handle = name.handle().or(() -> handle(name, at));
            int from = at > 0 && (isInitials(at - 1) || isPicture(at - 1)) ? at - 1 : at;
            return new HeadCandidate(from, to, line.text(), author(name, handle, titles), evidence, layout, Optional.empty(), day, false);
        });
    }

    /** How much a date speaks for a name, by how many lines of words are between them. */
    private int beside(int at, Optional<Integer> below, Optional<Integer> above) {
        int under = below.map(date -> NEAREST - between(at, date) - (date - at > FARTHEST_ABOVE ? 1 : 0)).orElse(FAR);
        int over = above.map(date -> NEAREST - 1 - between(date, at) - (at - date) / 3).orElse(FAR);
        return Math.max(FAR, Math.max(under, over));
    }

    private int between(int from, int to) {
        return (int) IntStream.range(from + 1, to).filter(i -> page.line(i).kind() == PageText.Kind.WORDS && page.everywhere(page.text(i)) < MOST && !(page.text(i).split(" ").length > 2 && page.said(page.text(i)) > 1)).count();
    }

    /** The account's name right above or below a name. */
    private Optional<String> handle(PersonName name, int at) {
        return List.of(at + 1, at + 2, at - 1).stream().map(page::text).filter(text -> text.length() <= SUBJECT && ACCOUNT.matcher(text).matches() && (text.startsWith("@") || name.isLike(text)) && !text.equals(name.name())).map(text -> text.replaceFirst("^@", "")).findFirst();
    }

    /** How the page shows besides that a line is somebody: an account, a picture, initials, the name said twice. */
    private int shown(PersonName name, int from, int to) {
        boolean picture = IntStream.of(from - 1, from - 2, to + 1).anyMatch(i -> i >= 0 && i < page.size() && (page.text(i).equals(name.name()) && i != from - 2 || page.text(i).equals("@" + name.name()) || isPictureOf(page.text(i), name.name())));
        boolean initials = from > 0 && name.hasInitials(page.text(from - 1));
        boolean account = handle(name, to).filter(handle -> !handle.equals(name.name())).isPresent();
        return (picture ? 3 : 0) + (initials ? 2 : 0) + (account ? name.isLike(handle(name, to).orElse("")) ? page.text(to + 1).startsWith("@") ? 6 : 2 : 1 : 0);
    }

    /** A name is the first of what a page says of somebody. */
    private int first(int at) {
        if (at == 0) {
            return -1;
        }
        if (page.line(at).apart()) {
            return 2;
        }
        PageText.Line above = page.line(at - 1);
        return above.kind() != PageText.Kind.WORDS || above.isClear() || above.dated() || page.everywhere(above.text()) >= MOST || isPicture(at - 1) || isInitials(at - 1) ? 1 : PersonName.of(above.text()).isPresent() ? -2 : -1;
    }

    private boolean isRole(String text) {
        return words.isRole(text);
    }

    private boolean isPicture(int at) {
        return IntStream.of(at + 1, at + 2).mapToObj(page::text).anyMatch(name -> !name.isEmpty() && isPictureOf(page.text(at), name)) || at > 0 && page.text(at).length() > page.text(at - 1).length() && isPictureOf(page.text(at), page.text(at - 1));
    }

    private static boolean isPictureOf(String text, String name) {
        boolean holds = !name.isEmpty() && text.length() <= SUBJECT && text.length() > name.length() && text.contains(name);
        return holds && (PICTURED.matcher(text.replaceFirst("^@|^u/", "").replace(name, "").strip()).matches() || PICTURED.matcher(text.replace(name, "")).matches());
    }

    private boolean isInitials(int at) {
        String text = page.text(at);
        return text.length() <= MOST_TITLES && PersonName.of(page.text(at + 1)).filter(name -> !name.name().equals(text) && name.hasInitials(text)).isPresent();
    }

    /** What kind of line this is, and which one where the page says it often. */
    private String around(int at) {
        if (at < 0 || at >= page.size()) {
            return "end";
        }
        PageText.Line line = page.line(at);
        return line.isClear() || line.kind() == PageText.Kind.WORDS && at + 1 < page.size() && page.line(at + 1).apart() ? "apart" : line.kind() != PageText.Kind.WORDS ? line.kind().name() : isPicture(at) ? "picture" : line.text().startsWith("@") ? "account" : page.repeats(line.text()) > 2 ? PageText.shape(line.text()) : "words";
    }

    private Author author(PersonName name, Optional<String> handle, List<String> titles) {
        String title = titles.stream().limit(MOST_TITLES).filter(text -> !words.furniture(text) && handle.filter(text.replaceFirst("^@", "")::equals).isEmpty() && PersonName.of(text).isPresent()).collect(Collectors.joining(" "));
        return new Author(Optional.of(name.name()), handle.filter(account -> !account.equals(name.name())), Optional.of(title).filter(text -> !text.isEmpty()), List.of(), List.of());
    }
}
