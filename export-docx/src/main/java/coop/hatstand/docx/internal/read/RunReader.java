package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads runs into pieces. Keeps track of fields, which extend over runs and paragraphs. */
final class RunReader {

    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\".*", Pattern.DOTALL);

    private final SafeXml in;
    private final DraftParts draftParts;
    private final List<StyledPiece> styledPieces = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private Optional<StyledPiece.Target> link = Optional.empty();

    /** A field: its instruction while that is read, then what it shows. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
        private Optional<StyledPiece.Target> link = Optional.empty();
    }

    RunReader(SafeXml in, DraftParts draftParts) {
        this.in = in;
        this.draftParts = draftParts;
    }

    void enterLink(StyledPiece.Target target) {
        link = Optional.of(target);
    }

    void leaveLink() {
        link = Optional.empty();
    }

    /** The pieces read since last asked. */
    List<StyledPiece> take() {
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
        StyledPiece look = StyledPiece.plain("");
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "rPr" -> look = look();
                case "t" -> add(look, in.textOf());
                case "tab" -> add(look, "\t");
                case "br" -> lineBreak(look);
                case "cr" -> add(look, StyledPiece.BREAK);
                case "noBreakHyphen" -> add(look, "\u2011");
                case "softHyphen" -> add(look, "\u00AD");
                case "instrText" -> instruction(in.textOf());
                case "fldChar" -> mark(in.attribute("fldCharType"));
                case "commentReference" -> comments.add(in.attribute("id"));
                case "drawing", "pict", "object" -> ElementText.ofDrawing(in).map(String::strip).ifPresent(this::box);
                case "footnoteReference", "endnoteReference" -> footnote(draftParts.footnote(in.word().replace("Reference", " ") + in.attribute("id")));
                case "delText", "sdtPr" -> in.skip();
                default -> {
                    if (in.reader().getLocalName().equals("Fallback")) {
                        in.skip();
                    }
                }
            }
        }
    }

    private void box(String words) {
        notices.add(Notice.warning("picture-left-out", draftParts.labels().text(words.isEmpty() ? "notice.picture-left-out" : "notice.text-box-left-out", words)));
    }

    private void footnote(String words) {
        notices.add(Notice.warning("footnote-left-out", draftParts.labels().text("notice.footnote-left-out", words)));
    }

    private void lineBreak(StyledPiece look) {
        String type = in.attribute("type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            add(look, StyledPiece.BREAK);
        }
    }

    private void add(StyledPiece look, String text) {
        if (text.isEmpty() || fields.stream().anyMatch(field -> !field.shows)) {
            return;
        }
        Optional<StyledPiece.Target> target = link.or(() -> fields.stream().flatMap(field -> field.link.stream()).findFirst());
        StyledPiece styledPiece = new StyledPiece(text, look.style(), look.strong(), look.emphasis(), look.marked(), target);
        StyledPiece last = styledPieces.isEmpty() ? StyledPiece.plain(StyledPiece.BREAK) : styledPieces.get(styledPieces.size() - 1);
        if (!last.isBreak() && !styledPiece.isBreak() && styledPiece.with("").equals(last.with(""))) {
            styledPieces.set(styledPieces.size() - 1, last.with(last.text() + text));
        } else {
            styledPieces.add(styledPiece);
        }
    }

    private StyledPiece look() throws IOException {
        int depth = in.depth();
        String style = "";
        boolean strong = false;
        boolean emphasis = false;
        boolean marked = false;
        boolean shaded = false;
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "rStyle" -> style = draftParts.styleName(in.attribute("val"));
                case "rFonts" -> style = in.attribute("ascii").equals(RunWriter.CODE_FONT) ? Style.CODE_WORDS.label() : style;
                case "b" -> strong = ParagraphReader.isOn(in.attribute("val"));
                case "i" -> emphasis = ParagraphReader.isOn(in.attribute("val"));
                case "highlight" -> marked = !in.attribute("val").equals("none");
                case "shd" -> shaded = isColoured(in.attribute("fill"));
                case "rPrChange" -> in.skip();
                default -> { }
            }
        }
        return new StyledPiece("", style, strong || style.equals("strong"), emphasis || style.equals("emphasis"), marked || shaded && !isShaded(style), Optional.empty());
    }

    /** Some words of ours are shaded by their style, and an editor may write that out. */
    private static boolean isShaded(String style) {
        return style.startsWith("hatstand chip") || Style.CODE_WORDS.isNamed(style);
    }

    /** LibreOffice and Google Docs write highlighting as shading. */
    private static boolean isColoured(String fill) {
        return !fill.isEmpty() && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF");
    }

    private void instruction(String text) {
        if (!fields.isEmpty() && !fields.peek().shows) {
            fields.peek().instruction.append(text);
        }
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && type.equals("separate")) {
            Field field = fields.peek();
            field.shows = true;
            Matcher matcher = LINK_FIELD.matcher(field.instruction);
            if (matcher.matches()) {
                field.link = Optional.of(new StyledPiece.Target(matcher.group(2), matcher.group(1) != null));
            }
        } else if (!fields.isEmpty() && type.equals("end")) {
            fields.pop();
        }
    }
}
