package coop.hatstand.internal.read.pasted;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a forum's own lines, such as {@code 2 Replies}, from around a post, and keeps what it took for a notice. Used once. */
final class Boilerplate {
    private static final int MOST_TOLD = 24;

    private final PastedLines words;
    private final Set<String> taken = new LinkedHashSet<>();

    Boilerplate(PastedLines words) {
        this.words = words;
    }

    /** The lines without furniture at their end, unless there is nothing else. */
    List<String> without(List<String> lines) {
        int to = lines.size();
        while (to > 0 && (lines.get(to - 1).isBlank() || words.furniture(lines.get(to - 1)))) {
            to--;
        }
        if (to == 0) {
            return new ArrayList<>(lines);
        }
        lines.subList(to, lines.size()).stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(taken::add);
        return new ArrayList<>(lines.subList(0, to));
    }

    /** Takes a line that is the page's own. */
    void take(String line) {
        if (!line.isBlank()) {
            taken.add(line.strip());
        }
    }

    Optional<Notice> notice(String source, Labels labels) {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        String told = String.join(", ", taken.stream().limit(MOST_TOLD).toList()) + (taken.size() > MOST_TOLD ? ", …" : "");
        return Optional.of(Notice.info("furniture-left-out", labels.text("read.furniture-left-out", source, told)));
    }
}
