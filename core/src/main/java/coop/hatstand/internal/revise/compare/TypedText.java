package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a person typed into a slot: beside its prompt, within it or over it. */
public final class TypedText {

    private TypedText() {
    }

    public static List<Block> in(Slot slot, Slot made) {
        List<String> prompts = Stream.concat(Stream.of(made.prompt()), made.prompt().lines()).map(ComparableText::line).filter(prompt -> !prompt.isEmpty()).toList();
        boolean parts = made.kind() == Slot.Kind.DECISION;
        List<Block> typed = new ArrayList<>();
        slot.prompt().lines().map(line -> rest(ComparableText.line(line), prompts, parts)).filter(rest -> !rest.isEmpty()).map(Paragraph::of).forEach(typed::add);
        for (Block block : slot.blocks()) {
            // An editor that drops formatting makes ordinary words of a prompt.
            String words = prompts.isEmpty() ? "" : ComparableText.words(List.of(block));
            String rest = prompts.contains(words) || parts && block instanceof Paragraph ? rest(words, prompts, parts) : words;
            if (rest.equals(words)) {
                typed.add(block);
            } else if (!rest.isEmpty()) {
                typed.add(Paragraph.of(rest));
            }
        }
        return typed;
    }

    /** Words without a prompt among them. What a prompt for a part of something starts with is the part's label, which stays. */
    private static String rest(String words, List<String> prompts, boolean parts) {
        String rest = words;
        for (String prompt : prompts) {
            rest = prompts.contains(rest) ? "" : rest.replace(prompt.substring(parts ? prompt.indexOf(':') + 1 : 0).strip(), " ");
        }
        return ComparableText.line(rest);
    }
}
