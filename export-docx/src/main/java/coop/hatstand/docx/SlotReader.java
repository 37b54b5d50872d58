package coop.hatstand.docx;

import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads places to write in, as {@link SlotWriter} wrote them and a person filled them in. */
final class SlotReader {

    private final Manifest manifest;
    private final Identities identities;
    private final Words words;

    SlotReader(Manifest manifest, Identities identities, Words words) {
        this.manifest = manifest;
        this.identities = identities;
        this.words = words;
    }

    /** What a paragraph starts a slot of, if it does. */
    Optional<Slot.Kind> kind(Line line) {
        if (line.in(Style.FILE_UNDER)) {
            return Optional.of(Slot.Kind.FILE_UNDER);
        }
        return line.in(Style.SLOT_LABEL) ? Optional.of(Slot.Kind.LINE_TO_TAKE)
                : identities.marked(line).flatMap(manifest::slot).map(Manifest.Prompt::kind);
    }

    Leaf open(Line line, Slot.Kind kind) {
        String id = identities.slot(line);
        String prompt = manifest.slot(id).map(Manifest.Prompt::text).orElse("");
        if (kind == Slot.Kind.LINE_TO_TAKE) {
            return Leaf.slot(id, kind, line.text(), prompt);
        }
        int end = labelEnd(line);
        Leaf leaf = Leaf.slot(id, kind, line.text().substring(0, end).replaceFirst(":$", ""), prompt);
        List<Piece> filled = withoutTabs(Pieces.from(line.pieces(), end));
        words.add(line.with(filled), leaf.nest());
        return leaf;
    }

    /** A slot whose label is gone. */
    Leaf unlabelled(Line line) {
        return Leaf.slot(identities.slot(line), Slot.Kind.LINE_TO_TAKE, "", "");
    }

    /** Adds what was written, without the prompt it was written over or beside. */
    void add(Line line, Leaf leaf) {
        if (!line.in(Style.PROMPT)) {
            words.add(line, leaf.nest());
            return;
        }
        String text = line.text();
        if (text.strip().equals(leaf.prompt().strip()) || leaf.prompted(text.strip())) {
            return;
        }
        boolean beside = !leaf.prompt().isBlank() && text.contains(leaf.prompt());
        words.add(beside ? line.with(List.of(Piece.plain(text.replace(leaf.prompt(), "").strip()))) : line, leaf.nest());
    }

    /** Where the label ends: with what is set as one, else with the first colon. */
    private static int labelEnd(Line line) {
        int end = 0;
        for (Piece piece : line.pieces()) {
            if (!piece.in(Style.LABEL)) {
                break;
            }
            end += piece.text().length();
        }
        return end > 0 ? end : line.text().indexOf(':') + 1;
    }

    /** The ruled space is a tab; what is written may stand on either side of it. */
    private static List<Piece> withoutTabs(List<Piece> pieces) {
        List<Piece> words = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = piece.text().replace("\t", " ");
            words.add(piece.with(words.isEmpty() ? text.stripLeading() : text));
            words.removeIf(word -> word.text().isEmpty());
        }
        if (!words.isEmpty()) {
            Piece last = words.remove(words.size() - 1);
            words.add(last.with(last.text().stripTrailing()));
        }
        words.removeIf(word -> word.text().isEmpty());
        return words;
    }
}
