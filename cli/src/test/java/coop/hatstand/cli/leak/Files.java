package coop.hatstand.cli.leak;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a pack and takes the file apart. */
final class Files {
    private Files() {
    }

    /** Every text in the file that a format makes of a pack, and the file's name. */
    static List<Piece> pieces(Hatstand hatstand, Pack pack, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        hatstand.write(pack, format, out);
        List<Piece> pieces = new ArrayList<>(pieces(format, out.toByteArray()));
        pieces.add(new Piece("file name", pack.fileName().replace('-', ' ')));
        return pieces;
    }

    /** Every text in a file of a format. */
    static List<Piece> pieces(String format, byte[] file) throws IOException {
        return switch (format) {
            case "pdf" -> PdfPieces.of(file);
            case "docx" -> DocxPieces.of(file);
            case "html" -> HtmlPieces.of(file);
            case "json" -> JsonPieces.of("json", file);
            default -> MarkdownPieces.of(format, new String(file, StandardCharsets.UTF_8));
        };
    }
}
