package coop.hatstand.docx.internal.opc;

import java.io.IOException;
import java.util.Optional;

/** The text of an element, with all tracked changes accepted and one line per paragraph. */
public final class ElementText {

    private ElementText() {
    }

    /** Reads from the element's start to its end. */
    public static String of(SafeXml in) throws IOException {
        int depth = in.depth();
        StringBuilder text = new StringBuilder();
        while (in.next() && in.depth() >= depth) {
            if (in.starts()) {
                add(in, text);
            }
        }
        return text.toString();
    }

    /** The same for a drawing; empty if it is a chart of our own. */
    public static Optional<String> ofDrawing(SafeXml in) throws IOException {
        int depth = in.depth();
        StringBuilder text = new StringBuilder();
        boolean own = false;
        while (in.next() && in.depth() >= depth) {
            if (in.starts()) {
                own |= OwnChart.isNamedBy(in);
                add(in, text);
            }
        }
        return own && text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    private static void add(SafeXml in, StringBuilder text) throws IOException {
        switch (in.word()) {
            case "p" -> text.append(text.length() > 0 ? "\n" : "");
            case "del", "moveFrom" -> in.skip();
            case "t" -> text.append(in.textOf());
            case "tab" -> text.append('\t');
            case "br" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            default -> {
                if (in.reader().getLocalName().equals("Fallback") || in.word().equals("tabs")) {
                    in.skip();
                }
            }
        }
    }
}
