package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of a PDF's pages (ISO 32000-2 §9.10), as far as its fonts say which letters they show. A page that is only a picture has none. */
public final class PdfTextReader implements PageTextReader {

    @Override
    public Optional<List<String>> pages(Source source) throws IOException {
        Optional<byte[]> bytes = PdfBytes.of(source);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(bytes.get()));
        } catch (IOException | RuntimeException | StackOverflowError e) { // The library recurses into nested objects without a limit.
            throw new IOException(source.name() + " is a PDF that cannot be taken apart; save it again, or check the text it was made from", e);
        }
    }

    private static List<String> read(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        try {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        } finally {
            reader.close();
        }
    }
}
