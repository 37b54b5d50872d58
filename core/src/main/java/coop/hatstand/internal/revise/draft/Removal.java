package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Removes answers and, at the end, all references to them at once. */
final class Removal {
    private final BriefingEditor editor;
    private final Set<String> gone = new HashSet<>();

    Removal(BriefingEditor editor) {
        this.editor = editor;
    }

    void response(String id) {
        if (editor.responses.remove(id) != null) {
            gone.add(id);
        }
    }

    /** Removes references to everything that was removed. */
    void finish() {
        if (gone.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Response> other : editor.responses.entrySet()) {
            if (other.getValue().refersTo().filter(gone::contains).isPresent()) {
                other.setValue(other.getValue().toBuilder().refersTo(Optional.empty()).build());
            }
        }
        editor.keyQuotes.removeIf(quote -> gone.contains(quote.response()));
        editor.messages = editor.messages.without(gone);
        editor.consultation = editor.consultation.without(gone);
        editor.lines = editor.lines.stream().map(this::without).toList();
    }

    private LineToTake without(LineToTake line) {
        return line.evidence().stream().noneMatch(gone::contains) ? line : new LineToTake(line.question(), line.hat(), line.front(), line.body(), line.ifPressed(),
                line.evidence().stream().filter(ref -> !gone.contains(ref)).toList());
    }
}
