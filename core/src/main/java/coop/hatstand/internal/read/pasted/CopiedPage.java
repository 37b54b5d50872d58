package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The posts of a page that was copied whole, menus and footer included: heads laid out alike, and the words between them. */
final class CopiedPage {
    private static final int FEWEST = 2;
    private static final int NEAR = 4;
    private static final int MOST_OF_TITLE = 7;
    private static final int SHORTEST_REPEATED = 10;
    private static final int SHORT_TOP = 4;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:skip|jump) to .*|aller au contenu.*|.*al contenido.*|zum (?:haupt)?inhalt.*|.*[«»‹›|>].*|[^\\p{L}]*|\\(?\\d{1,3}[.)].*|.*\\d+\\s*/\\s*\\d+.*");

    private final PageText page;
    private final List<HeadCandidate> heads;
    private final Map<Integer, HeadCandidate> starts = new HashMap<>();
    private final Set<Integer> own = new HashSet<>();
    private final Set<Integer> ofHeads = new HashSet<>();
    private final Optional<String> title;
    private final int begin;

    CopiedPage(List<String> lines, PastedLines words) {
        page = new PageText(lines, words);
        List<HeadCandidate> candidates = new HeadCandidates(page, words, MailHeads.heads(page)).all();
        List<HeadCandidate> best = new HeadChoice(page, candidates).best();
        boolean feet = !best.isEmpty() && areFeet(best);
        heads = feet ? best.stream().filter(head -> head.place().equals(best.get(best.size() - 1).place())).toList() : best;
        int first = heads.isEmpty() ? 0 : heads.get(0).from();
        title = heads.isEmpty() ? Optional.empty() : feet ? title(firstClear()) : title(first);
        List<PostWords.Region> regions = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = feet ? i == 0 ? firstClear() : heads.get(i - 1).to() + 1 : heads.get(i).to() + 1;
            int to = feet ? heads.get(i).from() : i + 1 < heads.size() ? heads.get(i + 1).from() : page.size();
            regions.add(new PostWords.Region(from, to));
        }
        begin = feet ? firstClear() : first;
        Set<String> people = heads.stream().map(HeadCandidate::name).collect(Collectors.toSet());
        PostWords post = new PostWords(page, regions, people, begin, title.orElse(""));
        part(regions, post, words, feet);
        if (!heads.isEmpty() && !feet) {
            open(post, candidates, people);
        }
    }

    private void part(List<PostWords.Region> regions, PostWords post, PastedLines words, boolean feet) {
        IntStream.range(0, page.size()).forEach(i -> own.add(page.line(i).at()));
        for (int i = 0; i < regions.size(); i++) {
            PostWords.Region said = post.within(regions.get(i), i + 1 == regions.size());
            int start = feet ? said.from() : heads.get(i).from();
            starts.put(page.line(Math.min(start, page.size() - 1)).at(), heads.get(i));
            IntStream.rangeClosed(heads.get(i).from(), heads.get(i).to()).forEach(line -> ofHeads.add(page.line(line).at()));
            take(said);
            IntStream.range(said.to(), regions.get(i).to()).filter(line -> words.likes(page.text(line)).isPresent()).findFirst().ifPresent(line -> own.remove(page.line(line).at()));
        }
    }

    private void take(PostWords.Region said) {
        IntStream.range(said.from(), said.to()).forEach(line -> own.remove(page.line(line).at()));
    }

    /** Where somebody asks above the first head, these words are a post too: by whoever is named right above them, if anybody. */
    private void open(PostWords post, List<HeadCandidate> candidates, Set<String> people) {
        PostWords.Region said = post.within(new PostWords.Region(0, heads.get(0).from()), false);
        List<Integer> clear = IntStream.range(said.from(), said.to()).filter(line -> page.line(line).isClear() && !page.text(line).equals(title.orElse(""))).boxed().toList();
        if (clear.size() < FEWEST || clear.stream().skip(1).noneMatch(line -> page.text(line).endsWith("?"))) {
            return;
        }
        int from = clear.get(0);
        Optional<HeadCandidate> named = candidates.stream().filter(one -> one.to() < from && one.to() >= from - NEAR && (people.contains(one.name()) || one.author().handle().isPresent())).max(Comparator.comparingInt(HeadCandidate::evidence));
        starts.put(page.line(from).at(), new HeadCandidate(from, from - 1, "", named.map(HeadCandidate::author).orElse(Author.unknown()), 0, List.of(), Optional.empty(), false, false));
        take(new PostWords.Region(from, said.to()));
    }

    private int firstClear() {
        int limit = heads.isEmpty() ? page.size() : heads.get(0).from();
        // A single line of words above buttons and dates is a title.
        return IntStream.range(0, limit).filter(i -> page.line(i).isClear() && (i + 1 == limit || page.line(i + 1).isClear())).findFirst().orElse(limit);
    }

    /** Whether the heads stand below their posts: nobody says anything below the last, and somebody does above the first that is laid out like it. */
    private boolean areFeet(List<HeadCandidate> best) {
        HeadCandidate last = best.get(best.size() - 1);
        HeadCandidate first = best.stream().filter(head -> head.place().equals(last.place())).findFirst().orElse(last);
        return clear(last.to() + 1, Math.min(page.size(), last.to() + 1 + FEWEST)) == 0 && clear(last.to() + 1, page.size()) < FEWEST && first != last && clear(0, first.from()) >= FEWEST;
    }

    private long clear(int from, int to) {
        return IntStream.range(from, to).filter(i -> page.line(i).isClear()).count();
    }

    boolean found() {
        return !heads.isEmpty();
    }

    int count() {
        return heads.size();
    }

    /** How many posts have a date and not only a time of day, as a recording has too. */
    long dated() {
        return heads.stream().filter(HeadCandidate::dated).count();
    }

    /** Whether the posts are mails, each below its own fields. */
    boolean areMails() {
        return found() && heads.stream().filter(HeadCandidate::mail).count() >= FEWEST;
    }

    /** Whether the newest mail stands first, as it does above those it quotes. */
    boolean isNewestFirst() {
        Optional<String> last = heads.get(heads.size() - 1).subject();
        return areMails() && heads.get(0).subject().filter(PageText::isReply).isPresent() && last.filter(subject -> !PageText.isReply(subject)).isPresent();
    }

    /** The post that starts at a line of the text. */
    Optional<HeadCandidate> at(int line) {
        return Optional.ofNullable(starts.get(line));
    }

    /** Whether a line that is not blank is the page's, and no words of anybody. */
    boolean own(int line) {
        return own.contains(line);
    }

    /** Whether a line is part of what says who wrote a post. */
    boolean ofHead(int line) {
        return ofHeads.contains(line);
    }

    Optional<String> title() {
        return title;
    }

    /** What replies repeat, what the page says more than once, or the longest of the lines right above the first post. */
    private Optional<String> title(int first) {
        Set<String> replies = heads.stream().flatMap(head -> head.subject().stream()).filter(PageText::isReply).map(PageText::subject).collect(Collectors.toSet());
        List<String> near = IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1).filter(i -> page.line(i).kind() == PageText.Kind.WORDS && !page.isDated(i) && page.line(i).said() > 0 && (i == 0 || !page.isCount(i - 1)))
                .mapToObj(page::text).limit(MOST_OF_TITLE).filter(line -> mayBeTitle(line) && !line.contains(heads.get(0).name())).toList();
        return IntStream.range(0, first).mapToObj(page::text).filter(replies::contains).findFirst()
                .or(() -> heads.get(0).subject().map(PageText::subject))
                .or(() -> Optional.of(page.text(0)).filter(line -> first > 0 && first < SHORT_TOP && mayBeTitle(line)))
                .or(() -> near.stream().filter(line -> line.length() >= SHORTEST_REPEATED && page.with(line) > 1 && line.indexOf(' ') > 0).max(Comparator.comparingInt(String::length)))
                .or(() -> near.stream().max(Comparator.comparingInt(String::length)));
    }

    private boolean mayBeTitle(String line) {
        return line.length() <= LONGEST_TITLE && !NO_TITLE.matcher(line).matches();
    }
}
