package coop.hatstand.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers in bold, in a heading or behind a word ("For 5: …"), which nobody gives to the items of a list inside an answer; they count beside surer labels too. */
final class StrongLabels {
    private StrongLabels() {
    }

    /** Those of the numbers with marks behind them that name questions which the marks found before do not name. */
    static List<Mark> among(List<Mark> listed, Sheet sheet, List<Mark> marks) {
        Set<Asked> named = new HashSet<>();
        marks.forEach(mark -> named.addAll(mark.questions()));
        if (marks.isEmpty()) {
            return List.of();
        }
        return listed.stream()
                .filter(mark -> !mark.questions().isEmpty() && mark.questions().stream().noneMatch(named::contains))
                .filter(mark -> strong(sheet.text().substring(mark.from(), mark.to())))
                .toList();
    }

    private static boolean strong(String label) {
        Optional<NumberLabel> number = NumberLabel.at(label);
        return number.filter(n -> n.style().startsWith("**") || n.style().startsWith("__") || n.style().startsWith("#") || n.style().contains("R")).isPresent()
                && !label.strip().startsWith("#" + number.get().numbers().get(0));
    }
}
