package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import java.util.List;
import java.util.Objects;

/** A piece of a text that {@link Manuscript} wrote as a draft, and that a person may have edited. */
public sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param words its text
     */
    record Heading(int level, List<Inline> words) implements Piece {
        public Heading {
            words = List.copyOf(words);
        }
    }

    /**
     * A comment.
     *
     * @param words its content, trimmed
     */
    record Comment(String words) implements Piece {
        public Comment {
            Objects.requireNonNull(words, "words");
        }
    }

    /** A horizontal rule. */
    record Rule() implements Piece {}

    /**
     * A block that a person wrote, with key quotes and references restored.
     *
     * @param block the block
     */
    record Words(Block block) implements Piece {
        public Words {
            Objects.requireNonNull(block, "block");
        }
    }

    /** The pieces of a draft in reading order. Only what is at the outermost level is a heading, comment or rule. */
    static List<Piece> of(String draft) {
        return MarkdownParser.pieces(draft);
    }
}
