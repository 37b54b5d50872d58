package coop.hatstand.pdf;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.export.Paper;
import coop.hatstand.pdf.internal.font.ShapingFonts;
import coop.hatstand.pdf.internal.layout.HandoutLayout;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Writes a document as a handout: PDF 1.7, tagged, that keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).
 *
 * <p>Fonts are the ones shipped here and those given to the builder, never the system's. A character that no font has shows as a box and is named in
 * a notice {@code glyphs-missing}. The page being set and the open elements are all that is held in memory.
 *
 * <p>Java keeps a temporary file and some memory for each font that words have to be shaped with, until the process ends: once for an exporter and all
 * those that {@link #toBuilder()} makes of it. So use one for many documents.
 */
public final class PdfExporter implements Exporter {

    private static final Format FORMAT = new Format("pdf", "pdf", "application/pdf", "PDF handout");

    private final Paper page;
    private final List<Source> fonts;
    private final ShapingFonts shaping;

    /** A4, with the shipped fonts. */
    public PdfExporter() {
        this(builder());
    }

    private PdfExporter(Builder builder) {
        page = builder.page;
        fonts = builder.fonts;
        shaping = builder.shaping;
    }

    /** Settings, beginning with those of {@link #PdfExporter()}. */
    public static Builder builder() {
        return new Builder(new ShapingFonts());
    }

    /** Settings, beginning with those of this one. What is built of them shares what Java keeps for its fonts. */
    public Builder toBuilder() {
        return new Builder(shaping).page(page).fonts(fonts);
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        try {
            return new HandoutLayout(page, fonts, shaping).write(document, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Settings of an exporter. Not safe to share between threads; what it builds is. */
    public static final class Builder {

        private Paper page = Paper.A4;
        private List<Source> fonts = List.of();

        private final ShapingFonts shaping;

        private Builder(ShapingFonts shaping) {
            this.shaping = shaping;
        }

        /** The paper; A4 unless said otherwise. */
        public Builder page(Paper size) {
            page = Objects.requireNonNull(size, "size");
            return this;
        }

        /**
         * Fonts for characters that the shipped ones lack, tried in this order; TrueType or OpenType files.
         *
         * @param more fonts, each named with its ending {@code .ttf} or {@code .otf}
         */
        public Builder fonts(List<Source> more) {
            fonts = List.copyOf(more);
            return this;
        }

        /**
         * The fonts in a folder, in the order of their names.
         *
         * @throws IOException if the folder cannot be read
         */
        public Builder fonts(Path folder) throws IOException {
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{ttf,otf,TTF,OTF}")) {
                found.forEach(files::add);
            }
            files.sort(Comparator.comparing(f -> f.getFileName().toString()));
            return fonts(files.stream().map(Source::of).toList());
        }

        /** The exporter. */
        public PdfExporter build() {
            return new PdfExporter(this);
        }
    }
}
