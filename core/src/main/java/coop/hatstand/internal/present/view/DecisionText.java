package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Decision.Part;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a decision as a person writes it: a paragraph for each part, after the part's label, and the refs it rests on behind the first. */
public final class DecisionText {
    private final Labels labels;

    public DecisionText(Labels labels) {
        this.labels = labels;
    }

    /** A part's label, such as "Because:". */
    public String label(Part part) {
        return labels.text("decision.part", labels.text("report." + part.id()));
    }

    /** How to write one, a line for each part. */
    public String prompt() {
        return Arrays.stream(Part.values()).map(part -> label(part) + " " + labels.text("decision.prompt." + part.id())).collect(Collectors.joining("\n"));
    }

    /** A paragraph for each part. */
    public List<Block> asWritten(Decision decision) {
        return parts(decision).map(part -> part(decision, part)).toList();
    }

    /** How many paragraphs that takes. */
    public static int size(Decision decision) {
        return (int) parts(decision).count();
    }

    private static Stream<Part> parts(Decision decision) {
        return Arrays.stream(Part.values()).filter(part -> decision.part(part).isPresent());
    }

    private Block part(Decision decision, Part part) {
        List<Inline> words = new ArrayList<>(List.of(new Strong(List.of(new Text(label(part)))), new Text(" ")));
        words.addAll(words(decision, part));
        return new Paragraph(Paragraph.Voice.PEOPLE, words);
    }

    /** A part's words, and behind the first the refs: "[A3.1, A3.3]". */
    public static List<Inline> words(Decision decision, Part part) {
        List<Inline> words = new ArrayList<>();
        for (String line : decision.part(part).orElse("").split("\\R", -1)) {
            if (!words.isEmpty()) {
                words.add(new LineBreak());
            }
            words.addAll(BriefingView.text(line));
        }
        if (part == Part.DECISION && !decision.responses().isEmpty()) {
            if (!words.isEmpty()) {
                words.add(new Text(" "));
            }
            words.addAll(LineText.refs(decision.responses()));
        }
        return words;
    }

    /** All of it as one text, with the labels of all parts but the first. */
    public String words(Decision decision) {
        return parts(decision).map(part -> (part == Part.DECISION ? "" : label(part) + " ") + Prose.ofInlines(words(decision, part))).collect(Collectors.joining(" ")).strip();
    }
}
