package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import java.util.List;

/**
 * A line to take as it was typed.
 *
 * @param front whether it begins with !
 * @param body its words
 * @param ifPressed what stands below "If pressed"; empty if nothing does
 * @param refs the refs it ends with, as typed
 */
record LineDraft(boolean front, List<Block> body, List<Block> ifPressed, List<String> refs) {

    LineDraft {
        body = List.copyOf(body);
        ifPressed = List.copyOf(ifPressed);
        refs = List.copyOf(refs);
    }

    boolean isEmpty() {
        return body.isEmpty() && ifPressed.isEmpty();
    }
}
