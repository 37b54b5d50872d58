package coop.hatstand.internal.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of groups in a reply: a hat the author is known to wear, or a run of capitals that a word such as "club" or what stands before it shows to be one. */
final class ReplyNames {
    private static final int LONGEST = 8;
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

    /** How many words from here on name a group; 0 if they do not. */
    int group(List<ReplyWord> words, int from, ReplyLexicon lexicon) {
        for (List<String> group : groups) {
            if (from + group.size() <= words.size() && words.subList(from, from + group.size()).stream().map(ReplyWord::text).toList().equals(group)) {
                return group.size();
            }
        }
        int end = run(words, from, lexicon);
        List<ReplyWord> run = words.subList(from, end);
        long capitals = run.stream().filter(ReplyWord::capital).count();
        boolean called = run.stream().anyMatch(word -> word.capital() && lexicon.sign(word.text()) == ReplySign.GROUP);
        boolean led = from > 0 && lexicon.leadsToGroup(words.get(from - 1).text());
        return capitals > 1 && run.stream().noneMatch(this::isPerson) && (called || led) ? end - from : 0;
    }

    /** The end of a run of capitals, which small words may join. */
    private static int run(List<ReplyWord> words, int from, ReplyLexicon lexicon) {
        int end = from;
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            ReplyWord word = words.get(i);
            if (word.capital() && !lexicon.decides(word.text())) {
                end = i + 1;
            } else if (end == from || !lexicon.joinsNames(word.text().toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return end;
    }
}
