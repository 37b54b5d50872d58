package coop.hatstand.contract;

import static coop.hatstand.contract.BriefingSpecimen.text;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document with awkward text in every place that can contain text. */
final class AwkwardSpecimen {

    private static final List<String> WORDS = List.of(
            "# not a heading", "- not a list", "1. not one either", "> not a quotation", "=== nor a heading", "--- no rule ---", "```no fence```",
            "*stars* _lines_ `ticks` [brackets](http://example.org) ![picture](x)", "<b>tags</b> <!-- comment --> <script>alert</script>",
            "&amp; &lt; &#65; entities", "back\\slash \\* end\\", "| a | table |", "[ref]: http://example.org \"title\"", "https://example.org/a_b_c, and more",
            "control\u0000char\u0007acters\u001b[31m", "half\ud800pair and\udc00 half", "joined\u200d \ufeffmark \ufffe non", "tab\there  two  spaces ",
            "emoji \ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddea\ud83c\uddfa", "\u202eoverride\u202c", "שלום עולם", "مرحبا بالعالم", "नमस्ते", "中文字", "e\u0301te\u0301 Ωμέγα Привет",
            "x".repeat(300), "no\u00a0break", "{page} %s ${x} {{y}} $1 \\1", "PAGE \\* MERGEFORMAT", "]]> <?xml?> <w:p/>", "hatstand:entry a1.1");

    private AwkwardSpecimen() {}

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            blocks.add(section(i, WORDS.get(i)));
        }
        return blocks;
    }

    private static Block section(int i, String words) {
        Section.Heading heading = new Section.Heading(Optional.of("Kicker " + words), Optional.of(Integer.toString(i + 1)), text("Heading " + words));
        return new Section("s" + i, Section.Role.QUESTION, heading, List.of(
                new Facts(List.of(new Facts.Fact("Label " + words, text("Value " + words), List.of(new Chip("Chip " + words, true))))),
                new Slot("s" + i + "-line", Slot.Kind.LINE_TO_TAKE, "Slot " + words, "Prompt " + words, i % 2 == 0 ? List.of() : List.of(Paragraph.of(words))),
                entry(i, words)));
    }

    private static Entry entry(int i, String words) {
        Entry.Byline byline = new Entry.Byline("Name " + words, List.of(new Chip("Hat " + words, false)), List.of("Remark " + words),
                "A" + i, Optional.of("Place " + words));
        List<Block> body = List.of(
                Paragraph.of(words),
                Paragraph.of(new Text("before"), new Emphasis(text(words)), new Text("between"), new Strong(text(words)), new Code(words), new Text("after")),
                new BulletList(List.of(List.of(Paragraph.of(words)), List.of(Paragraph.of("item")))),
                new CodeBlock("info", words + "\n" + words),
                new Table(List.of(text("Column"), text(words)), List.of(List.of(text(words), text("cell"))), i % 2 == 0));
        return new Entry("a" + i, byline, body, List.of(new Note("Author " + words, Optional.empty(), "Note " + words)));
    }
}
