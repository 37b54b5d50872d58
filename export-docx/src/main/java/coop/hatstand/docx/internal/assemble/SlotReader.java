package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads slots, as {@code SlotWriter} wrote them and a person filled them in. */
final class SlotReader {

    private final Manifest manifest;
    private final Identities identities;
    private final WordsBuilder builder;

    SlotReader(Manifest manifest, Identities identities, WordsBuilder builder) {
        this.manifest = manifest;
        this.identities = identities;
        this.builder = builder;
    }

    /** What a paragraph starts a slot of, if it does. */
    Optional<Slot.Kind> kind(ParagraphAsRead paragraphAsRead) {
        if (paragraphAsRead.in(Style.FILE_UNDER)) {
            return Optional.of(Slot.Kind.FILE_UNDER);
        }
        Optional<Slot.Kind> marked = identities.marked(paragraphAsRead).flatMap(manifest::slot).map(Manifest.Prompt::kind);
        return marked.isEmpty() && paragraphAsRead.in(Style.SLOT_LABEL) ? Optional.of(Slot.Kind.LINE_TO_TAKE) : marked;
    }

    OpenEntry open(ParagraphAsRead paragraphAsRead, Slot.Kind kind) {
        String id = identities.slot(paragraphAsRead);
        String prompt = manifest.slot(id).map(Manifest.Prompt::text).orElse("");
        if (paragraphAsRead.in(Style.PROMPT) || kind == Slot.Kind.HANDWRITING && paragraphAsRead.text().strip().equals(prompt.strip())) {
            OpenEntry room = OpenEntry.slot(id, kind, "", prompt);
            add(paragraphAsRead, room);
            return room;
        }
        if (kind != Slot.Kind.FILE_UNDER) {
            return OpenEntry.slot(id, kind, paragraphAsRead.text(), prompt);
        }
        int end = labelEnd(paragraphAsRead);
        OpenEntry openEntry = OpenEntry.slot(id, kind, paragraphAsRead.text().substring(0, end).replaceFirst(":$", ""), prompt);
        List<StyledPiece> filled = withoutTabs(PieceCutter.from(paragraphAsRead.pieces(), end).stream().filter(piece -> !piece.in(Style.SUGGESTION) || !piece.text().strip().equals(prompt.strip())).toList());
        boolean untouched = filled.stream().map(StyledPiece::text).collect(Collectors.joining()).strip().equals(prompt.strip());
        builder.add(paragraphAsRead.with(untouched ? List.of() : filled), openEntry.nest());
        return openEntry;
    }

    /** A slot whose label is gone. */
    OpenEntry unlabelled(ParagraphAsRead paragraphAsRead) {
        return OpenEntry.slot(identities.slot(paragraphAsRead), Slot.Kind.LINE_TO_TAKE, "", "");
    }

    /** Adds what was written, without the prompt it was written over or beside. */
    void add(ParagraphAsRead paragraphAsRead, OpenEntry openEntry) {
        String text = paragraphAsRead.text();
        if (openEntry.isPrompt(text.strip()) || paragraphAsRead.in(Style.PROMPT) && openEntry.prompted(text.strip())) {
            return;
        }
        boolean beside = !openEntry.prompt().isBlank() && text.contains(openEntry.prompt());
        builder.add(beside ? paragraphAsRead.with(List.of(StyledPiece.plain(text.replace(openEntry.prompt(), "").strip()))) : paragraphAsRead, openEntry.nest());
    }

    /** Where the label ends: with what is set as one, else with the first colon. */
    private static int labelEnd(ParagraphAsRead paragraphAsRead) {
        int end = 0;
        for (StyledPiece styledPiece : paragraphAsRead.pieces()) {
            if (!styledPiece.in(Style.LABEL)) {
                break;
            }
            end += styledPiece.text().length();
        }
        return end > 0 ? end : paragraphAsRead.text().indexOf(':') + 1;
    }

    /** The ruled space is a tab; what is written may stand on either side of it. */
    private static List<StyledPiece> withoutTabs(List<StyledPiece> styledPieces) {
        List<StyledPiece> words = new ArrayList<>();
        for (StyledPiece styledPiece : styledPieces) {
            String text = styledPiece.text().replace("\t", " ");
            words.add(styledPiece.with(words.isEmpty() ? text.stripLeading() : text));
            words.removeIf(word -> word.text().isEmpty());
        }
        if (!words.isEmpty()) {
            StyledPiece last = words.remove(words.size() - 1);
            words.add(last.with(last.text().stripTrailing()));
        }
        words.removeIf(word -> word.text().isEmpty());
        return words;
    }
}
