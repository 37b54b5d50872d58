package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What can be drawn on a page only when all pages are known, such as "page 3 of 7".
 *
 * <p>Each page refers to one more stream of content; all of them are written at the end, so a page costs one reference until then.
 */
final class LastWords {

    private final PdfWriter writer;
    private final List<PdfIndirectReference> streams = new ArrayList<>();
    private Optional<BiConsumer<Canvas, Integer>> drawing = Optional.empty();

    LastWords(PdfWriter writer) {
        this.writer = writer;
    }

    /** What to draw on each page, given its number from 1. */
    void draw(BiConsumer<Canvas, Integer> onPage) {
        drawing = Optional.of(onPage);
    }

    void joinTo(PdfPage page) {
        PdfIndirectReference stream = writer.getPdfIndirectReference();
        streams.add(stream);
        PdfArray contents = new PdfArray(page.get(PdfName.CONTENTS));
        contents.add(stream);
        page.put(PdfName.CONTENTS, contents);
    }

    int pages() {
        return streams.size();
    }

    void write() {
        try {
            for (int i = 0; i < streams.size(); i++) {
                PdfContentByte content = new PdfContentByte(writer);
                int page = i + 1;
                drawing.ifPresent(d -> d.accept(new Canvas(content), page));
                writer.addToBody(new PdfStream(content.toPdf(writer)), streams.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
