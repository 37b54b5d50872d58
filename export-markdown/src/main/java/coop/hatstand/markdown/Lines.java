package coop.hatstand.markdown;

import coop.hatstand.document.Chip;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program's lines: facts, bylines and notes as paragraphs; what other formats draw as chips is parted by dots. */
final class Lines {
    private static final String DOT = " · ";

    private Lines() {
    }

    static Paragraph fact(Facts.Fact fact) {
        List<Inline> words = new ArrayList<>();
        words.add(Pages.strong(fact.label()));
        words.add(new Text(" "));
        words.addAll(fact.value());
        words.add(new Text(after(fact.chips().stream().map(Chip::words).toList())));
        return new Paragraph(Paragraph.Voice.PROGRAM, words);
    }

    static Paragraph byline(Entry.Byline byline) {
        List<String> rest = new ArrayList<>();
        byline.chips().forEach(chip -> rest.add(chip.words()));
        rest.addAll(byline.remarks());
        rest.add(byline.ref());
        byline.place().ifPresent(rest::add);
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(Pages.strong(byline.name()), new Text(after(rest))));
    }

    static Paragraph note(Note note) {
        List<Inline> words = new ArrayList<>();
        String head = note.author() + note.at().map(at -> (note.author().isEmpty() ? "" : ", ") + at).orElse("");
        if (!head.isEmpty()) {
            words.add(new Emphasis(List.of(new Text(head))));
            words.add(new LineBreak());
        }
        for (String line : note.text().split("\n", -1)) {
            words.add(new Text(line));
            words.add(new LineBreak());
        }
        return new Paragraph(Paragraph.Voice.PROGRAM, words.subList(0, words.size() - 1));
    }

    private static String after(List<String> words) {
        return words.stream().map(word -> DOT + word).collect(Collectors.joining());
    }
}
