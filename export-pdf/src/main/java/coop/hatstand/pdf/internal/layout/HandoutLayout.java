package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Section;
import coop.hatstand.export.Paper;
import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.pdf.internal.file.ChecksumStream;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.font.Fonts;
import coop.hatstand.pdf.internal.font.ShapingFonts;
import coop.hatstand.pdf.internal.language.TextDirection;
import coop.hatstand.pdf.internal.page.FileProperties;
import coop.hatstand.pdf.internal.page.Pages;
import coop.hatstand.pdf.internal.page.Pen;
import coop.hatstand.pdf.internal.page.TaggedFile;
import coop.hatstand.pdf.internal.text.FragmentCutter;
import coop.hatstand.pdf.internal.text.LineBreaker;
import coop.hatstand.pdf.internal.text.MissingGlyphs;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out and writes one document, from the file's first byte to its last. */
public final class HandoutLayout {

    /** About 80 characters of the text face. */
    private static final float MEASURE = 440;

    private final Paper size;
    private final List<Source> fonts;
    private final ShapingFonts shaping;

    public HandoutLayout(Paper size, List<Source> fonts, ShapingFonts shaping) {
        this.size = size;
        this.fonts = fonts;
        this.shaping = shaping;
    }

    public List<Notice> write(Document document, OutputStream out) throws IOException {
        MissingGlyphs missing = new MissingGlyphs();
        try (PdfFile file = new PdfFile(new ChecksumStream(out))) {
            write(document, file, missing);
        }
        out.flush();
        return missing.notices(Labels.orEnglish(document.metadata().language()));
    }

    private void write(Document document, PdfFile objects, MissingGlyphs missing) throws IOException {
        Metadata metadata = document.metadata();
        Fonts faces = new Fonts(fonts, shaping);
        LineBreaker breaker = new LineBreaker(new FragmentCutter(faces, missing, Locale.forLanguageTag(metadata.language())), TextDirection.ofLanguage(metadata.language()));
        TaggedFile file = new TaggedFile(objects, size, faces);
        FileProperties properties = new FileProperties(metadata);
        if (document.source().isPresent()) {
            file.carry(document.source().get(), properties.date());
        }
        Pen pen = new Pen(file);
        Pages pages = new Pages(file.sheets(), pen, breaker, metadata, size);
        PlaceNames placeNames = new PlaceNames(file, runsOn(document));
        set(document, new LayoutContext(pen, new Flow(pages), breaker, placeNames, ReferenceTargets.of(document.blocks()), new ScriptLanguages(metadata.language()), metadata.packing().compact()), pages);
        file.finish(properties);
    }

    private static void set(Document document, LayoutContext context, Pages pages) {
        LayoutArea layoutArea = new LayoutArea(pages.left(), pages.width(), Math.min(MEASURE, pages.width()), 0, Optional.empty(), 0,
                context.breaker().fromRight(), Optional.empty());
        new TitleLayout(context, layoutArea).write(document.metadata());
        new BlockLayout(context, layoutArea).all(document.blocks());
        context.flow().finish();
    }

    /** Whether all goes on below what is at the front: only a spokesperson has a front page to read apart. */
    private static boolean runsOn(Document document) {
        return document.metadata().audience() != Audience.SPOKESPERSON || document.blocks().stream().limit(1).anyMatch(b -> b instanceof Section s && s.role() != Section.Role.FRONT);
    }
}
