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
        slot.prompt().lines().filter(line -> !line.isBlank()).forEach(line -> typed.add(Paragraph.of(rest(ComparableText.line(line), prompts, parts))));
        slot.blocks().stream().map(block -> parts && block instanceof Paragraph ? part((Paragraph) block, prompts) : block).forEach(typed::add);
        // An editor that drops formatting makes ordinary words of a prompt.
        typed.removeIf(block -> prompts.contains(ComparableText.words(List.of(block))) || block instanceof Paragraph paragraph && ComparableText.inlineWords(paragraph.content()).isEmpty());
        return typed;
    }

    private static Block part(Paragraph paragraph, List<String> prompts) {
        String words = ComparableText.inlineWords(paragraph.content());
        String rest = rest(words, prompts, true);
        return rest.equals(words) ? paragraph : Paragraph.of(rest);
    }

    /** Words without a prompt among them. What a prompt for a part of something starts with is the part's label, which stays. */
    private static String rest(String words, List<String> prompts, boolean parts) {
        String rest = words;
        for (String prompt : prompts) {
            rest = prompts.contains(rest) ? rest : rest.replace(prompt.substring(parts ? prompt.indexOf(':') + 1 : 0).strip(), " ");
        }
        return ComparableText.line(rest);
    }
}
