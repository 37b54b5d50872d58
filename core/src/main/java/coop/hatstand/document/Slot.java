package coop.hatstand.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place for a person to write. Printed formats show ruled space when it is empty.
 *
 * @param id unique in the document; made of ASCII letters, digits, dots and hyphens
 * @param kind what is to be written
 * @param label its heading, printed in every format; may be empty
 * @param prompt how to fill it in, a line for each part; printed by editable formats only, while the slot is empty
 * @param blocks what has been written so far
 */
public record Slot(String id, Kind kind, String label, String prompt, List<Block> blocks) implements Block {

    /** What a slot is for. */
    public enum Kind {
        /** A sentence or more that the spokesperson can say out loud: needs a ruled line. */
        LINE_TO_TAKE,
        /** What was decided, why, what it changes and what is not done: nobody fills it in on paper, so printed formats leave it out while it is empty. */
        DECISION,
        /** Numbers of questions to file a passage under: needs half a ruled line. */
        FILE_UNDER,
        /** Room to write on paper: needs three ruled lines. It has no label, and nothing that is typed there is read back. */
        HANDWRITING
    }

    /** Before a line that a person wants on the front page. */
    private static final String FRONT_MARK = "!";

    public Slot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
        blocks = List.copyOf(blocks);
    }

    /** Whether formats that are not edited leave it out. */
    public boolean unprinted() {
        return kind == Kind.DECISION && blocks.isEmpty();
    }

    /** What has been written, without the marks that a draft has for the front page: for formats that are not edited. */
    public List<Block> printed() {
        return kind == Kind.LINE_TO_TAKE ? blocks.stream().map(Slot::unmarked).flatMap(Optional::stream).toList() : blocks;
    }

    private static Optional<Block> unmarked(Block block) {
        if (!(block instanceof Paragraph paragraph) || paragraph.content().isEmpty() || !(paragraph.content().get(0) instanceof Text first)
                || !first.text().startsWith(FRONT_MARK)) {
            return Optional.of(block);
        }
        String rest = first.text().substring(FRONT_MARK.length()).stripLeading();
        List<Inline> content = new ArrayList<>(paragraph.content().subList(1, paragraph.content().size()));
        if (!rest.isEmpty()) {
            content.add(0, new Text(rest));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(paragraph.voice(), content));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.slot(this);
    }
}
