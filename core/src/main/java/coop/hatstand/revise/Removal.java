package coop.hatstand.revise;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes out answers, and at the end, all at once, what points at them. */
final class Removal {
    private final Desk desk;
    private final Set<String> gone = new HashSet<>();

    Removal(Desk desk) {
        this.desk = desk;
    }

    void response(String id) {
        if (desk.responses.remove(id) != null) {
            gone.add(id);
        }
    }

    /** Takes out references to all that was taken out. */
    void finish() {
        if (gone.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Response> other : desk.responses.entrySet()) {
            if (other.getValue().refersTo().filter(gone::contains).isPresent()) {
                other.setValue(other.getValue().toBuilder().refersTo(Optional.empty()).build());
            }
        }
        desk.keyQuotes.removeIf(quote -> gone.contains(quote.response()));
        desk.lines = desk.lines.stream().map(this::without).toList();
    }

    private LineToTake without(LineToTake line) {
        return line.evidence().stream().noneMatch(gone::contains) ? line : new LineToTake(line.question(), line.hat(), line.front(), line.body(), line.ifPressed(),
                line.evidence().stream().filter(ref -> !gone.contains(ref)).toList());
    }
}
