package coop.hatstand.revise;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The passages a briefing had, each to be found once. */
final class KnownPassages {
    /** The least likeness of a passage that its author changed. */
    private static final double ALIKE = 0.5;
    private static final int MOST_COLONS = 8;
    private final List<Passage> all;
    private final Map<String, List<Passage>> byWords = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    KnownPassages(Briefing base, Briefing edited) {
        all = Passage.of(base);
        all.forEach(p -> p.words().forEach(words -> byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(p)));
        for (Notice notice : edited.notices()) {
            if (notice.code().equals(Desk.DELETED) || notice.code().equals(Desk.WORDS_WERE)) {
                tails(Passage.key(notice.text()));
            }
        }
    }

    /** The passage that says the same, by the same person if there is one; it is not found again. */
    Optional<Passage> same(Passage fresh, Predicate<Passage> byTheSame) {
        List<Passage> saying = byWords.getOrDefault(fresh.words().get(0), List.of()).stream().filter(p -> !found.contains(p.id())).toList();
        Optional<Passage> known = saying.stream().filter(byTheSame).findFirst().or(() -> saying.stream().findFirst());
        known.ifPresent(p -> found.add(p.id()));
        return known;
    }

    /** Whether words were deleted or replaced by hand, maybe in an earlier draft. */
    boolean gone(Passage fresh) {
        String words = fresh.words().get(0);
        return gone.contains(words);
    }

    /** What a notice quotes stands behind a colon, maybe one after those in a name. */
    private void tails(String notice) {
        int at = notice.indexOf(": ");
        for (int i = 0; at >= 0 && i < MOST_COLONS; i++) {
            gone.add(notice.substring(at + 2));
            at = notice.indexOf(": ", at + 1);
        }
    }

    /** The passage by the same person, not found yet, that is most like this one; it is not found again. */
    Optional<Passage> changed(Passage fresh, Predicate<Passage> byTheSame) {
        Passage best = null;
        double most = ALIKE;
        for (Passage passage : all) {
            double likeness = found.contains(passage.id()) || !byTheSame.test(passage) ? 0
                    : passage.words().stream().mapToDouble(words -> Passage.likeness(words, fresh.words().get(0))).max().orElse(0);
            if (likeness >= most) {
                best = passage;
                most = Math.nextUp(likeness);
            }
        }
        Optional<Passage> known = Optional.ofNullable(best);
        known.ifPresent(p -> found.add(p.id()));
        return known;
    }
}
