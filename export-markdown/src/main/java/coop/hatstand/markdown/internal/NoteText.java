package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A note as a quotation: its author and time, then its text. */
final class NoteText {

    private NoteText() {}

    static Quotation quotation(Note note) {
        List<Inline> head = new ArrayList<>();
        if (!note.author().isBlank()) {
            head.add(BylineText.strong(note.author()));
        }
        note.at().ifPresent(at -> {
            head.add(new Text(BylineText.SEPARATOR));
            head.add(new Text(at.toString()));
        });
        List<Block> blocks = new ArrayList<>();
        if (!head.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, head));
        }
        blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, lines(note.text())));
        return new Quotation(blocks);
    }

    /** The note in a quotation. */
    static Note read(Quotation quotation) {
        List<Block> blocks = quotation.blocks();
        Optional<Note> head = blocks.isEmpty() ? Optional.empty() : head(blocks.get(0), blocks.size() == 1);
        String text = Prose.of(blocks.subList(head.isPresent() ? 1 : 0, blocks.size()));
        return head.map(found -> new Note(found.author(), found.at(), found.text() + text)).orElseGet(() -> new Note("", Optional.empty(), text));
    }

    /** Whether it starts like a note, with a name and a time. */
    static boolean isDated(Quotation quotation) {
        return read(quotation).at().isPresent();
    }

    private static Optional<Note> head(Block block, boolean alone) {
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        List<Inline> words = paragraph.content();
        boolean named = words.get(0) instanceof Strong;
        String author = named ? Prose.ofInlines(words.subList(0, 1)) : "";
        String rest = Prose.ofInlines(words.subList(named ? 1 : 0, words.size())).strip();
        Optional<Instant> at = instant(rest);
        boolean head = at.isPresent() || rest.isEmpty() || !alone && named;
        // Anything else in the place of the time was typed by a person.
        return head ? Optional.of(new Note(author, at, at.isPresent() || rest.isEmpty() ? "" : rest + "\n")) : Optional.empty();
    }

    private static Optional<Instant> instant(String words) {
        if (!words.startsWith(BylineText.SEPARATOR.strip())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(words.substring(1).strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Inline> lines(String text) {
        List<Inline> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            lines.add(new Text(line));
            lines.add(new LineBreak());
        });
        return lines;
    }
}
