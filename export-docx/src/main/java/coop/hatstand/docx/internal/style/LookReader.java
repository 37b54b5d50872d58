package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads how runs look. */
public final class LookReader {

    /**
     * How a run looks.
     *
     * @param piece its look, as a piece without words
     * @param fate what becomes of words that look so, such as struck; empty if they stay
     */
    public record Look(StyledPiece piece, String fate) {

        /** How words look that nobody set in any way. */
        public static final Look PLAIN = new Look(StyledPiece.plain(""), "");
    }

    private final SafeXml in;
    private final UnaryOperator<String> styleNames;

    /** @param styleNames the name of a style by its id */
    public LookReader(SafeXml in, UnaryOperator<String> styleNames) {
        this.in = in;
        this.styleNames = styleNames;
    }

    /** Reads a run's properties, with the reader at their start. */
    public Look read() throws IOException {
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
                case "rStyle" -> style = styleNames.apply(in.attribute("val"));
                case "rFonts" -> style = in.attribute("ascii").equals(RunWriter.CODE_FONT) ? Style.CODE_WORDS.label() : style;
                case "b" -> strong = in.isOn("val");
                case "i" -> emphasis = in.isOn("val");
                case "highlight" -> marked = !in.attribute("val").equals("none");
                case "shd" -> shaded = isColoured(in.attribute("fill"));
                case "strike", "dstrike" -> fate = in.isOn("val") ? "struck" : fate;
                case "vanish" -> fate = in.isOn("val") ? "hidden" : fate;
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
}
