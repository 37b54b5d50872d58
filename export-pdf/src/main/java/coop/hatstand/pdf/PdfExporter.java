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
 * Writes a document as a handout: a tagged PDF 1.7 file that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).
 *
 * <p>It uses the built-in fonts and those given to the builder, never the system's. A character that no font has appears as a box and is reported in
 * a notice {@code glyphs-missing}. Only the current page and the open elements are held in memory.
 *
 * <p>For each font used to shape text, such as Arabic, Java keeps a temporary file and some memory until the process ends. An exporter shares these
 * with all exporters made by its {@link #toBuilder()}, so use one for many documents.
 */
public final class PdfExporter implements Exporter {

    private static final Format FORMAT = new Format("pdf", "pdf", "application/pdf", "PDF handout");

    private final Paper page;
    private final List<Source> fonts;
    private final ShapingFonts shaping;

    /** Creates an exporter for A4 with the built-in fonts. */
    public PdfExporter() {
        this(builder());
    }

    private PdfExporter(Builder builder) {
        page = builder.page;
        fonts = builder.fonts;
        shaping = builder.shaping;
    }

    /** Starts an exporter with other settings than {@link #PdfExporter()}. */
    public static Builder builder() {
        return new Builder(new ShapingFonts());
    }

    /** Starts a changed copy of this exporter, which shares what Java keeps for its fonts. */
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

    /** Builds an exporter. Not safe to share between threads, unlike the exporter it builds. */
    public static final class Builder {

        private Paper page = Paper.A4;
        private List<Source> fonts = List.of();

        private final ShapingFonts shaping;

        private Builder(ShapingFonts shaping) {
            this.shaping = shaping;
        }

        /** The paper size; A4 by default. */
        public Builder page(Paper size) {
            page = Objects.requireNonNull(size, "size");
            return this;
        }

        /**
         * Fonts for characters that the built-in ones lack, tried in this order; TrueType or OpenType files.
         *
         * @param more fonts, whose names end with {@code .ttf} or {@code .otf}
         */
        public Builder fonts(List<Source> more) {
            fonts = List.copyOf(more);
            return this;
        }

        /**
         * The fonts in a folder, in order of their names.
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
