package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;

/** Finds what a person typed into a slot: beside its prompt, within it or over it. */
public final class TypedText {

    private TypedText() {
    }

    public static List<Block> in(Slot slot, Slot made) {
        String prompt = ComparableText.line(made.prompt());
        String is = ComparableText.line(slot.prompt());
        List<Block> typed = new ArrayList<>(slot.blocks());
        // An editor that drops formatting makes ordinary words of a prompt.
        typed.removeIf(block -> !prompt.isEmpty() && ComparableText.words(List.of(block)).equals(prompt));
        if (is.isEmpty() || is.equals(prompt)) {
            return typed;
        }
        typed.add(0, Paragraph.of(prompt.isEmpty() ? is : ComparableText.line(is.replace(prompt, " "))));
        return typed;
    }
}
