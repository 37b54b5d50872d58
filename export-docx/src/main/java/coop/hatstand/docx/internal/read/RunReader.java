package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.LookReader;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads runs into pieces, and keeps what a briefing has no place for to be told. */
final class RunReader {

    private static final int LONGEST = 60;

    private final SafeXml in;
    private final DraftParts draftParts;
    private final List<StyledPiece> styledPieces = new ArrayList<>();
    private final OpenFields fields = new OpenFields();
    private final LookReader looks;
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Loss> losses = new ArrayList<>();
    private Optional<StyledPiece.Target> link = Optional.empty();

    /** Something in a paragraph that has no place in a briefing, for the notice of its kind. */
    private record Loss(String kind, String words) {
    }

    RunReader(SafeXml in, DraftParts draftParts) {
        this.in = in;
        this.draftParts = draftParts;
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
        styledPieces.addAll(fields.paragraphEnds());
        String place = shortened(ParagraphAsRead.textOf(styledPieces));
        losses.forEach(loss -> notices.add(Notice.warning("not-taken-over", draftParts.labels().text("notice.not-taken-over." + loss.kind(), loss.words(), place))));
        losses.clear();
        List<StyledPiece> taken = List.copyOf(styledPieces);
        styledPieces.clear();
        link = Optional.empty();
        return taken;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
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
                case "drawing", "pict", "object" -> ElementText.ofDrawing(in).map(String::strip).ifPresent(this::box);
                case "footnoteReference", "endnoteReference" -> footnote(draftParts.footnote(in.word().replace("Reference", " ") + in.attribute("id")));
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
            lost("symbol", in.attribute("font"));
        }
    }

    /** Keeps for the notices what has no place in a briefing. */
    void lost(String kind, String words) {
        losses.add(new Loss(kind, shortened(words)));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("(?U)\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }

    private void box(String words) {
        notices.add(Notice.warning("picture-left-out", draftParts.labels().text(words.isEmpty() ? "notice.picture-left-out" : "notice.text-box-left-out", words)));
    }

    private void footnote(String words) {
        notices.add(Notice.warning("footnote-left-out", draftParts.labels().text("notice.footnote-left-out", words)));
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
            lost(run.fate(), text);
        }
        Optional<StyledPiece.Target> target = link.or(fields::link);
        StyledPiece styledPiece = new StyledPiece(text, look.style(), look.strong(), look.emphasis(), look.marked(), target);
        List<StyledPiece> to = fields.place(styledPieces);
        StyledPiece last = to.isEmpty() ? StyledPiece.plain(StyledPiece.BREAK) : to.get(to.size() - 1);
        if (!last.isBreak() && !styledPiece.isBreak() && styledPiece.with("").equals(last.with(""))) {
            to.set(to.size() - 1, last.with(last.text() + text));
        } else {
            to.add(styledPiece);
        }
    }
}
