package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.revise.draft.BriefingEditor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The passages that a briefing had, each of which is matched at most once. */
final class KnownPassages {
    /** The minimum similarity of a passage that its author changed. */
    private static final double ALIKE = 0.5;
    private static final int MOST_COLONS = 8;
    /** If an author changed or lost more passages than this, the others count as new. */
    private static final int MOST_COMPARED = 200;
    private final Map<String, List<MatchablePassage>> byAuthor = new HashMap<>();
    private final Map<Integer, List<MatchablePassage>> byPost = new HashMap<>();
    private final Map<String, List<MatchablePassage>> byWords = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    KnownPassages(Briefing base, Briefing edited) {
        for (MatchablePassage matchablePassage : MatchablePassage.of(base)) {
            matchablePassage.words().forEach(words -> byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(matchablePassage));
            byAuthor.computeIfAbsent(matchablePassage.respondent(), k -> new ArrayList<>()).add(matchablePassage);
            matchablePassage.origin().post().ifPresent(post -> byPost.computeIfAbsent(post, k -> new ArrayList<>()).add(matchablePassage));
        }
        for (Notice notice : edited.notices()) {
            if (notice.code().equals(BriefingEditor.DELETED) || notice.code().equals(BriefingEditor.WORDS_WERE)) {
                tails(MatchablePassage.key(notice.text()));
            }
        }
    }

    /** The passage with the same text, by the same person if possible. It will not be matched again. */
    Optional<MatchablePassage> same(MatchablePassage fresh, Predicate<MatchablePassage> byTheSame) {
        List<MatchablePassage> saying = byWords.getOrDefault(fresh.words().get(0), new ArrayList<>());
        saying.removeIf(p -> found.contains(p.id()));
        Optional<MatchablePassage> known = saying.stream().filter(byTheSame).findFirst().or(() -> saying.stream().findFirst());
        known.ifPresent(p -> found.add(p.id()));
        return known;
    }

    /** Whether text was deleted or replaced by hand, possibly in an earlier draft. */
    boolean gone(MatchablePassage fresh) {
        String words = fresh.words().get(0);
        return gone.contains(words);
    }

    /** The text quoted in a notice follows a colon, possibly after other colons in a name. */
    private void tails(String notice) {
        int at = notice.indexOf(": ");
        for (int i = 0; at >= 0 && i < MOST_COLONS; i++) {
            gone.add(notice.substring(at + 2));
            at = notice.indexOf(": ", at + 1);
        }
    }

    /**
     * The unmatched passage that is most similar to this one. It will not be matched again.
     *
     * @param author whose passages to search; if that is not known, those of the same post
     */
    Optional<MatchablePassage> changed(MatchablePassage fresh, Optional<String> author) {
        List<MatchablePassage> candidates = author.map(id -> byAuthor.getOrDefault(id, List.of()))
                .orElseGet(() -> fresh.origin().post().map(post -> byPost.getOrDefault(post, List.of())).orElse(List.of()));
        candidates = candidates.stream().filter(p -> !found.contains(p.id())).limit(MOST_COMPARED).toList();
        MatchablePassage best = null;
        double most = ALIKE;
        for (MatchablePassage matchablePassage : candidates) {
            double likeness = matchablePassage.words().stream().mapToDouble(words -> MatchablePassage.likeness(words, fresh.words().get(0))).max().orElse(0);
            if (likeness >= most) {
                best = matchablePassage;
                most = Math.nextUp(likeness);
            }
        }
        Optional<MatchablePassage> known = Optional.ofNullable(best);
        known.ifPresent(p -> found.add(p.id()));
        return known;
    }
}
