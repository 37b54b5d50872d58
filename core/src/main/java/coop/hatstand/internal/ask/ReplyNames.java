package coop.hatstand.internal.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of groups in a reply: a hat the author is known to wear, or a run of capitals that a word such as "club" or what stands before it shows to be one. */
final class ReplyNames {
    private static final int LONGEST = 8;

    /**
     * A name.
     *
     * @param length how many words it has
     * @param sure whether it is certainly a group's
     */
    record Found(int length, boolean sure) {
    }

    private final Set<String> people;
    private final List<List<String>> groups;

    /**
     * Knows some names.
     *
     * @param people words that are names of people, in small letters
     * @param groups the names of the author's groups
     */
    ReplyNames(Set<String> people, List<String> groups) {
        this.people = people;
        this.groups = groups.stream().map(ReplyWords::of).filter(words -> !words.isEmpty()).toList();
    }

    boolean isPerson(ReplyWord word) {
        return people.contains(word.text());
    }

    /** The name of a group that begins here. */
    Optional<Found> group(List<ReplyWord> words, int from, ReplyLexicon lexicon) {
        for (List<String> group : groups) {
            if (from + group.size() <= words.size() && words.subList(from, from + group.size()).stream().map(ReplyWord::text).toList().equals(group)) {
                return Optional.of(new Found(group.size(), true));
            }
        }
        int end = run(words, from, lexicon);
        List<ReplyWord> run = words.subList(from, end);
        if (run.stream().filter(ReplyWord::capital).count() < 2 || run.stream().anyMatch(this::isPerson)) {
            return Optional.empty();
        }
        boolean sure = run.stream().anyMatch(word -> word.capital() && lexicon.sign(word.text()) == ReplySign.GROUP) || from > 0 && lexicon.has(ReplyWordList.LEADS_TO_GROUP, words.get(from - 1).text());
        ReplySign before = from > 0 ? lexicon.sign(words.get(from - 1).text()) : ReplySign.UNKNOWN;
        boolean led = before == ReplySign.TO || before == ReplySign.ONLY || before == ReplySign.ACT || before == ReplySign.QUOTE || from > 0 && lexicon.has(ReplyWordList.LEADS_TO_NAME, words.get(from - 1).text());
        return sure || led ? Optional.of(new Found(end - from, sure)) : Optional.empty();
    }

    /** The end of a run of capitals, which small words may join. */
    private static int run(List<ReplyWord> words, int from, ReplyLexicon lexicon) {
        int end = from;
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            ReplyWord word = words.get(i);
            if (word.capital() && !lexicon.decides(word.text())) {
                end = i + 1;
            } else if (end == from || !lexicon.has(ReplyWordList.JOINS_NAMES, word.text())) {
                break;
            }
        }
        return end;
    }
}
