package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said on some answers: for and against using, quoting, naming, crediting the group. They decide if they are enough for one choice and against no part of it. */
final class ReplyFacts {
    /** The choices as they are lettered, from a to d. */
    static final List<Attribution> LETTERS = List.of(Attribution.ON_THE_RECORD, Attribution.BY_HAT, Attribution.BACKGROUND, Attribution.OFF_THE_RECORD);

    private final Set<ReplyFact> facts = EnumSet.noneOf(ReplyFact.class);
    private final Set<Attribution> letters = EnumSet.noneOf(Attribution.class);
    private boolean unclear;

    /** Adds what one part of a sentence says. */
    void add(List<ReplyToken> part) {
        ReplyPart read = new ReplyPart(part);
        facts.addAll(read.facts());
        letters.addAll(read.letters());
        unclear |= read.isUnclear();
    }

    /** The choice with a letter. */
    static Attribution letter(String letter) {
        return LETTERS.get(letter.charAt(0) - 'a');
    }

    boolean unclear() {
        return unclear;
    }

    boolean isEmpty() {
        return facts.isEmpty() && letters.isEmpty();
    }

    boolean isYes() {
        return letters.isEmpty() && EnumSet.of(ReplyFact.YES, ReplyFact.USE, ReplyFact.QUOTE).containsAll(facts);
    }

    /** Adds all of it to what is said on some answers. */
    void addTo(Set<Integer> numbers, Map<Integer, ReplyFacts> each) {
        for (int number : numbers) {
            each.get(number).facts.addAll(facts);
            each.get(number).letters.addAll(letters);
        }
        facts.clear();
        letters.clear();
    }

    /** The choice made. */
    Optional<Attribution> choice() {
        List<Attribution> chosen = LETTERS.stream().filter(choice -> letters.stream().allMatch(choice::equals) && allows(choice) && (letters.contains(choice) || suffices(choice))).toList();
        return unclear || chosen.size() != 1 ? Optional.empty() : Optional.of(chosen.get(0));
    }

    private boolean allows(Attribution choice) {
        return switch (choice) {
            case ON_THE_RECORD -> none(ReplyFact.NO, ReplyFact.NOT_USE, ReplyFact.NOT_NAME, ReplyFact.NOT_GROUP, ReplyFact.NOT_QUOTE, ReplyFact.BACKGROUND, ReplyFact.ONLY_GROUP, ReplyFact.ANONYMOUS);
            case BY_HAT -> none(ReplyFact.OTHER, ReplyFact.NO, ReplyFact.NOT_USE, ReplyFact.NAME, ReplyFact.NOT_GROUP, ReplyFact.NOT_QUOTE, ReplyFact.BACKGROUND);
            case BACKGROUND -> none(ReplyFact.NO, ReplyFact.NOT_USE, ReplyFact.NAME, ReplyFact.GROUP, ReplyFact.QUOTE, ReplyFact.ONLY_GROUP);
            case OFF_THE_RECORD -> none(ReplyFact.YES, ReplyFact.USE, ReplyFact.NAME, ReplyFact.GROUP, ReplyFact.BACKGROUND, ReplyFact.QUOTE);
        };
    }

    private boolean suffices(Attribution choice) {
        boolean yes = !none(ReplyFact.YES, ReplyFact.USE, ReplyFact.QUOTE);
        return switch (choice) {
            case ON_THE_RECORD -> facts.contains(ReplyFact.NAME) || yes && none(ReplyFact.GROUP, ReplyFact.OTHER);
            case BY_HAT -> facts.contains(ReplyFact.ONLY_GROUP) || facts.contains(ReplyFact.BARE_GROUP) && EnumSet.of(ReplyFact.GROUP, ReplyFact.BARE_GROUP, ReplyFact.NOT_NAME).containsAll(facts) || facts.contains(ReplyFact.NOT_NAME) && (yes || facts.contains(ReplyFact.GROUP)) || facts.contains(ReplyFact.ANONYMOUS) && facts.contains(ReplyFact.GROUP);
            case BACKGROUND -> facts.contains(ReplyFact.BACKGROUND) || yes && facts.contains(ReplyFact.NOT_QUOTE);
            case OFF_THE_RECORD -> facts.contains(ReplyFact.NO) || facts.contains(ReplyFact.NOT_USE);
        };
    }

    private boolean none(ReplyFact... some) {
        return List.of(some).stream().noneMatch(facts::contains);
    }
}
