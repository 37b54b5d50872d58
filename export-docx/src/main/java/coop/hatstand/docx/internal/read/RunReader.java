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
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads runs into pieces. Keeps track of fields, which extend over runs and paragraphs. */
final class RunReader {

    private static final int LONGEST = 60;
    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\"(?:\\s*\\\\l\\s+\"([^\"]*)\")?.*", Pattern.DOTALL);

    private final SafeXml in;
    private final DraftParts draftParts;
    private final List<StyledPiece> styledPieces = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Loss> losses = new ArrayList<>();
    private Optional<StyledPiece.Target> link = Optional.empty();

    /** Something in a paragraph that has no place in a briefing, for the notice of its kind. */
    private record Loss(String kind, String words) {
    }

    /** How a run looks: as a piece without words, and what its look would do to words, such as strike them through. */
    private record Look(StyledPiece piece, String fate) {
    }

    /** A field: its instruction while that is read, then what it shows. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
        /** What was read in place of its instruction, which is text after all if the field never ends. */
        private final List<StyledPiece> hidden = new ArrayList<>();
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

    /** The pieces read since last asked, which are a paragraph's. A field that did not end ends with it, unless it is one over many paragraphs, such as the contents. */
    List<StyledPiece> take() {
        fields.stream().filter(field -> !field.shows).forEach(field -> styledPieces.addAll(field.hidden));
        fields.removeIf(field -> !field.shows || field.link.isPresent());
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
        Look look = new Look(StyledPiece.plain(""), "");
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "rPr" -> look = look();
                case "t" -> add(look, in.textOf());
                case "sym" -> symbol(look);
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
        Optional<StyledPiece.Target> target = link.or(() -> fields.stream().flatMap(field -> field.link.stream()).findFirst());
        StyledPiece styledPiece = new StyledPiece(text, look.style(), look.strong(), look.emphasis(), look.marked(), target);
        List<StyledPiece> to = fields.stream().filter(field -> !field.shows).reduce((inner, outer) -> outer).map(field -> field.hidden).orElse(styledPieces);
        StyledPiece last = to.isEmpty() ? StyledPiece.plain(StyledPiece.BREAK) : to.get(to.size() - 1);
        if (!last.isBreak() && !styledPiece.isBreak() && styledPiece.with("").equals(last.with(""))) {
            to.set(to.size() - 1, last.with(last.text() + text));
        } else {
            to.add(styledPiece);
        }
    }

    private Look look() throws IOException {
        int depth = in.depth();
        String style = "";
        boolean strong = false;
        boolean emphasis = false;
        boolean marked = false;
        boolean shaded = false;
        String fate = "";
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
                case "strike", "dstrike" -> fate = ParagraphReader.isOn(in.attribute("val")) ? "struck" : fate;
                case "vanish" -> fate = ParagraphReader.isOn(in.attribute("val")) ? "hidden" : fate;
                case "rPrChange" -> in.skip();
                default -> { }
            }
        }
        StyledPiece piece = new StyledPiece("", style, strong || style.equals("strong"), emphasis || style.equals("emphasis"), marked || shaded && !isShaded(style), Optional.empty());
        return new Look(piece, fate);
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
            field.hidden.clear();
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
