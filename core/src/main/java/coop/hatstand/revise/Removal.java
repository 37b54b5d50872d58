package coop.hatstand.revise;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import java.util.Map;
import java.util.Optional;

/** Takes out answers together with what points at them. */
final class Removal {
    private final Desk desk;

    Removal(Desk desk) {
        this.desk = desk;
    }

    void response(String id) {
        if (desk.responses.remove(id) == null) {
            return;
        }
        for (Map.Entry<String, Response> other : desk.responses.entrySet()) {
            if (other.getValue().refersTo().filter(id::equals).isPresent()) {
                other.setValue(other.getValue().toBuilder().refersTo(Optional.empty()).build());
            }
        }
        desk.keyQuotes = desk.keyQuotes.stream().filter(quote -> !quote.response().equals(id)).toList();
        desk.lines = desk.lines.stream().map(line -> without(line, id)).toList();
    }

    private static LineToTake without(LineToTake line, String id) {
        return !line.evidence().contains(id) ? line : new LineToTake(line.question(), line.hat(), line.front(), line.body(), line.ifPressed(),
                line.evidence().stream().filter(ref -> !ref.equals(id)).toList());
    }
}
