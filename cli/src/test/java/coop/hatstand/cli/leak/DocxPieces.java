package coop.hatstand.cli.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every text in a DOCX: its parts' names and text, all attributes, the JSON it carries, the archive's own words. */
final class DocxPieces {
    private DocxPieces() {
    }

    static List<Piece> of(byte[] file) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pieces.add(new Piece("names of parts", entry.getName()));
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    part(entry.getName(), part, pieces);
                } else {
                    pieces.add(new Piece(entry.getName(), new String(part, StandardCharsets.UTF_8)));
                }
            }
        }
        return pieces;
    }

    /** A part may carry the briefing as text: it is read as the JSON it is. */
    private static void part(String name, byte[] part, List<Piece> pieces) {
        for (Piece piece : XmlPieces.of(name, part)) {
            pieces.add(piece);
            int json = piece.text().indexOf("{\n  \"hatstand\"");
            if (json >= 0) {
                String text = piece.text().substring(json, piece.text().lastIndexOf('}') + 1);
                pieces.addAll(JsonPieces.of(name + ", briefing", text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
