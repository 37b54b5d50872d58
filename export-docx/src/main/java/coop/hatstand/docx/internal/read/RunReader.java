package coop.hatstand.docx.internal.read;

import coop.hatstand.docx.internal.assemble.Losses;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.LookReader;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.PieceList;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads runs into pieces, and keeps what a briefing has no place for to be told. */
final class RunReader {

    private final SafeXml in;
    private final DraftParts draftParts;
    private final PieceList pieces = new PieceList();
    private final OpenFields fields = new OpenFields();
    private final LookReader looks;
    private final Losses losses;
    private Optional<StyledPiece.Target> link = Optional.empty();

    RunReader(SafeXml in, DraftParts draftParts) {
        this.in = in;
        this.draftParts = draftParts;
        this.losses = new Losses(draftParts.labels());
        this.looks = new LookReader(in, draftParts::styleName);
    }

    void enterLink(StyledPiece.Target target) {
        link = Optional.of(target);
    }

    void leaveLink() {
        link = Optional.empty();
    }

    /** The pieces read since last asked, which are a paragraph's. */
    List<StyledPiece> take() {
        fields.paragraphEnds().forEach(pieces::add);
        List<StyledPiece> taken = pieces.take();
        losses.paragraphEnds(ParagraphAsRead.textOf(taken));
        link = Optional.empty();
        return taken;
    }

    Losses losses() {
        return losses;
    }

    /** Reads from the run's start to its end. */
    void read(Set<String> comments) throws IOException {
        int depth = in.depth();
        Look look = Look.PLAIN;
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "rPr" -> look = looks.read();
                case "t" -> add(look, in.textOf());
                case "sym" -> symbol(look);
                case "tab" -> add(look, "\t");
                case "br" -> lineBreak(look);
                case "cr" -> add(look, StyledPiece.BREAK);
                case "noBreakHyphen" -> add(look, "\u2011");
                case "softHyphen" -> add(look, "\u00AD");
                case "instrText" -> fields.instruction(in.textOf());
                case "fldChar" -> fields.mark(in.attribute("fldCharType"));
                case "commentReference" -> comments.add(in.attribute("id"));
                case "drawing", "pict", "object" -> ElementText.ofDrawing(in).map(String::strip).ifPresent(losses::box);
                case "footnoteReference", "endnoteReference" -> losses.footnote(draftParts.footnote(in.word().replace("Reference", " ") + in.attribute("id")));
                case "delText", "sdtPr", "rt" -> in.skip();
                default -> {
                    if (in.reader().getLocalName().equals("Fallback")) {
                        in.skip();
                    }
                }
            }
        }
    }

    /** Fonts of symbols put their pictures where no letters are (ECMA-376 part 1, 17.3.3.30). */
    private void symbol(Look look) {
        OptionalInt code = in.attribute("char").matches("[0-9A-Fa-f]{4}") ? OptionalInt.of(Integer.parseInt(in.attribute("char"), 16)) : OptionalInt.empty();
        if (code.isPresent() && Character.isDefined(code.getAsInt()) && Character.getType(code.getAsInt()) != Character.PRIVATE_USE && !Character.isISOControl(code.getAsInt())
                && Character.getType(code.getAsInt()) != Character.SURROGATE && !in.attribute("font").matches("(?i)(wingdings|webdings|symbol).*")) {
            add(look, Character.toString(code.getAsInt()));
        } else {
            losses.add("symbol", in.attribute("font"));
        }
    }

    private void lineBreak(Look look) {
        String type = in.attribute("type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            add(look, StyledPiece.BREAK);
        }
    }

    private void add(Look run, String text) {
        StyledPiece look = run.piece();
        if (text.isEmpty()) {
            return;
        }
        if (!run.fate().isEmpty() && !text.isBlank()) {
            losses.add(run.fate(), text);
        }
        Optional<StyledPiece.Target> target = link.or(fields::link);
        fields.place(pieces).add(new StyledPiece(text, look.style(), look.strong(), look.emphasis(), look.marked(), target));
    }
}
