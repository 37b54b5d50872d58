package coop.hatstand.cli.leak;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of one content stream: its glyphs, with a space at each move or only at one to another line, and the strings beside them, such as ActualText. */
final class PdfContent {
    private static final Set<String> MOVES = Set.of("Td", "TD", "Tm", "T*", "ET", "'", "\"");
    private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");
    private final StringBuilder apart = new StringBuilder();
    private final StringBuilder together = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();

    PdfContent(byte[] content, Map<String, PdfGlyphs> fonts) {
        PdfTokens tokens = new PdfTokens(new String(content, StandardCharsets.ISO_8859_1));
        PdfGlyphs font = new PdfGlyphs("");
        String name = "";
        StringBuilder shown = new StringBuilder();
        int depth = 0;
        String before = "";
        String line = "";
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            if (tokens.isString() && depth > 0) {
                beside.append(Bytes.textString(token)).append('\n');
            } else if (tokens.isString()) {
                shown.append(token);
            } else if (token.equals("Tf")) {
                font = fonts.getOrDefault(name, font);
            } else if (SHOWS.contains(token)) {
                apart.append(font.read(shown.toString()));
                together.append(font.read(shown.toString()));
                shown.setLength(0);
            } else if (token.startsWith("/")) {
                name = token.substring(1);
            }
            depth += token.equals("<<") ? 1 : token.equals(">>") ? -1 : 0;
            if (MOVES.contains(token)) {
                apart.append(' ');
            }
            if (token.equals("Tm") || token.equals("Td")) {
                together.append(before.equals(line) ? "" : " ");
                line = before;
            }
            before = token;
        }
    }

    List<Piece> pieces() {
        return List.of(new Piece("pages", apart.toString()), new Piece("pages, by lines", together.toString()), new Piece("text beside glyphs", beside.toString()));
    }
}
