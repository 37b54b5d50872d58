package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the text of a PDF's pages (ISO 32000-2 §9.10), as far as its fonts say which letters they show. A page that is only a picture has none. */
public final class PdfTextReader implements PageTextReader {

    @Override
    public Optional<List<String>> pages(Source source) throws IOException {
        Optional<byte[]> bytes = PdfBytes.of(source);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(taken(source, bytes.get(), PdfTextReader::pages));
    }

    @Override
    public List<String> asides(Source source) throws IOException {
        Optional<byte[]> bytes = PdfBytes.of(source);
        return bytes.isEmpty() ? List.of() : taken(source, bytes.get(), PdfTextReader::asides);
    }

    /** What is taken from a file. */
    private interface Part {
        List<String> of(PdfReader reader) throws IOException;
    }

    private static List<String> taken(Source source, byte[] pdf, Part part) throws IOException {
        try {
            PdfReader reader = new PdfReader(pdf);
            try {
                return part.of(reader);
            } finally {
                reader.close();
            }
        } catch (IOException | RuntimeException | StackOverflowError e) { // The library recurses into nested objects without a limit.
            throw new IOException(source.name() + " is a PDF that cannot be taken apart; save it again, or check the text it was made from", e);
        }
    }

    private static List<String> pages(PdfReader reader) throws IOException {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(extractor.getTextFromPage(page));
        }
        return pages;
    }

    /** The document information (§14.3.3), and the text of annotations (§12.5.2) with their authors. */
    private static List<String> asides(PdfReader reader) {
        List<String> asides = new ArrayList<>(new TreeMap<>(reader.getInfo()).values());
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                PdfDictionary annotation = annotations.getAsDict(i);
                for (PdfName name : annotation == null ? List.<PdfName>of() : List.of(PdfName.CONTENTS, PdfName.T)) {
                    PdfString words = annotation.getAsString(name);
                    if (words != null) {
                        asides.add(words.toUnicodeString());
                    }
                }
            }
        }
        return asides;
    }
}
