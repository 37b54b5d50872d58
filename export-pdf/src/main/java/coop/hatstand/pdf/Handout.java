package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.ScriptLanguages;
import coop.hatstand.document.Section;
import coop.hatstand.document.Source;
import coop.hatstand.export.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets one document, from the file's first byte to its last. */
final class Handout {

    /** About 75 characters of the text face. */
    private static final float MEASURE = 410;

    private final Paper size;
    private final List<Source> fonts;
    private final ShapingFonts shaping;

    Handout(Paper size, List<Source> fonts, ShapingFonts shaping) {
        this.size = size;
        this.fonts = fonts;
        this.shaping = shaping;
    }

    List<Notice> write(Document document, OutputStream out) throws IOException {
        MissingGlyphs missing = new MissingGlyphs();
        try (PdfFile file = new PdfFile(new Seal(out))) {
            write(document, file, missing);
        }
        out.flush();
        return missing.notices();
    }

    private void write(Document document, PdfFile objects, MissingGlyphs missing) throws IOException {
        Metadata metadata = document.metadata();
        Fonts faces = new Fonts(fonts, shaping);
        LineBreaker breaker = new LineBreaker(new Fragments(faces, missing, Locale.forLanguageTag(metadata.language())), Direction.ofLanguage(metadata.language()));
        TaggedFile file = new TaggedFile(objects, size, faces);
        FileProperties properties = new FileProperties(metadata);
        if (document.source().isPresent()) {
            file.carry(document.source().get(), properties.date());
        }
        Pen pen = new Pen(file);
        Pages pages = new Pages(file.sheets(), pen, breaker, metadata, size);
        Anchors anchors = new Anchors(file, runsOn(document));
        set(document, new Press(pen, new Flow(pages), breaker, anchors, Ids.of(document.blocks()), new ScriptLanguages(metadata.language())), pages);
        file.finish(properties);
    }

    private static void set(Document document, Press press, Pages pages) {
        Place place = new Place(pages.left(), pages.width(), Math.min(MEASURE, pages.width()), 0, Optional.empty(), 0,
                press.breaker().fromRight(), Optional.empty());
        new Head(press, place).write(document.metadata());
        new Parts(press, place).all(document.blocks());
        press.flow().finish();
    }

    /** Whether the questions go on below what stands at the front: only a spokesperson has a front page to read apart. */
    private static boolean runsOn(Document document) {
        return document.metadata().audience() != Audience.SPOKESPERSON || document.blocks().stream().limit(1).anyMatch(b -> b instanceof Section s && s.role() == Section.Role.QUESTION);
    }
}
