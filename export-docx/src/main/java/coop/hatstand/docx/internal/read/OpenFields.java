package coop.hatstand.docx.internal.read;

import coop.hatstand.docx.internal.style.PieceList;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a place in a draft: they extend over runs and paragraphs, and one may stand in another. */
final class OpenFields {

    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\"(?:\\s*\\\\l\\s+\"([^\"]*)\")?.*", Pattern.DOTALL);

    private final Deque<Field> fields = new ArrayDeque<>();

    /** A field: its instruction while that is read, then what it shows. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
        /** What was read in place of its instruction, which is text after all if the field never ends. */
        private final PieceList hidden = new PieceList();
        private Optional<StyledPiece.Target> link = Optional.empty();
    }

    /** Where pieces go: to the innermost field whose instruction is being read, else to the given ones. */
    PieceList place(PieceList shown) {
        return fields.stream().filter(field -> !field.shows).reduce((inner, outer) -> outer).map(field -> field.hidden).orElse(shown);
    }

    /** Where the words lead that a field shows. */
    Optional<StyledPiece.Target> link() {
        return fields.stream().flatMap(field -> field.link.stream()).findFirst();
    }

    /** What stood in place of instructions when the paragraph ended. A field that did not end ends with it, unless it is one over many paragraphs, such as the contents. */
    List<StyledPiece> paragraphEnds() {
        List<StyledPiece> text = fields.stream().filter(field -> !field.shows).flatMap(field -> field.hidden.take().stream()).toList();
        fields.removeIf(field -> !field.shows || field.link.isPresent());
        return text;
    }

    void instruction(String text) {
        if (!fields.isEmpty() && !fields.peek().shows) {
            fields.peek().instruction.append(text);
        }
    }

    /** Begins, separates or ends a field. */
    void mark(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && type.equals("separate")) {
            Field field = fields.peek();
            field.shows = true;
            field.hidden.take();
            Matcher matcher = LINK_FIELD.matcher(field.instruction);
            if (matcher.matches()) {
                String part = matcher.group(3) == null ? "" : matcher.group(3);
                field.link = Optional.of(StyledPiece.Target.of(matcher.group(2), matcher.group(1) != null, part));
            }
        } else if (!fields.isEmpty() && type.equals("end")) {
            fields.pop();
        }
    }
}
