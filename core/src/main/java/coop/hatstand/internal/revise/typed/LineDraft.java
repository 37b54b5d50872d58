package coop.hatstand.internal.revise.typed;

import coop.hatstand.document.Block;
import java.util.List;

/**
 * A line to take as it was typed.
 *
 * @param front whether it starts with !
 * @param body its text
 * @param ifPressed the text after "If pressed"; empty if there is none
 * @param refs the refs it ends with, as typed
 */
public record LineDraft(boolean front, List<Block> body, List<Block> ifPressed, List<String> refs) {

    public LineDraft {
        body = List.copyOf(body);
        ifPressed = List.copyOf(ifPressed);
        refs = List.copyOf(refs);
    }

    public boolean isEmpty() {
        return body.isEmpty() && ifPressed.isEmpty();
    }
}
