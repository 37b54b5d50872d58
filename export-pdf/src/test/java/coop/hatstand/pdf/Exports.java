package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Documents and exports that many tests need. */
public final class Exports {

    public static final Path FONTS = Path.of("src", "test", "resources", "coop", "hatstand", "pdf");

    private Exports() {}

    public static byte[] export(Document document) throws IOException {
        return export(new PdfExporter(), document);
    }

    public static byte[] export(PdfExporter exporter, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(document, out);
        return out.toByteArray();
    }

    /** Exports, and leaves the file, and its words, where a person or another program can look at them. */
    static byte[] keep(String name, PdfExporter exporter, Document document) throws IOException {
        byte[] pdf = export(exporter, document);
        Path folder = Files.createDirectories(Path.of("target", "fixtures"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        Files.write(folder.resolve(name + ".txt"), DocumentWords.of(document).getBytes(StandardCharsets.UTF_8));
        return pdf;
    }

    public static Document document(Block... blocks) {
        return new Document(FoundingThread.metadata(Audience.MEMBERS), List.of(blocks), Optional.empty());
    }

    static Document titled(String title, Block... blocks) {
        Metadata plain = FoundingThread.metadata(Audience.MEMBERS);
        return new Document(new Metadata(title, plain.audience(), plain.language(), plain.created(), plain.furniture()), List.of(blocks), Optional.empty());
    }

    public static PdfExporter withFonts() throws IOException {
        return PdfExporter.builder().fonts(FONTS).build();
    }

    public static Source font(String name) {
        return Source.of(FONTS.resolve(name));
    }
}
