package coop.hatstand.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.pdf.internal.file.InflatedFile;
import coop.hatstand.source.Content;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads back the briefing embedded in a handout (ISO 32000-2 §14.13, relationship Source). The pages themselves are not read.
 *
 * <p>Reads files of up to the source's {@link Limit#PACKAGE_MIB}. A PDF without a briefing is not a draft.
 */
public final class HandoutReader implements DraftReader {

    private static final PdfName JSON = new PdfName("application/json");
    private static final PdfName SOURCE = new PdfName("Source");

    @Override
    public Optional<Draft> read(Source source, String language) throws IOException {
        Optional<byte[]> bytes = PdfBytes.of(source);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return carried(bytes.get(), source).map(c -> new Draft(Optional.empty(), Optional.of(c), List.of()));
        } catch (IOException | RuntimeException | StackOverflowError e) { // The library recurses into nested objects without a limit.
            throw new IOException(source.name() + " is a PDF that cannot be taken apart; use the file as it was written", e);
        }
    }

    private static Optional<Content> carried(byte[] pdf, Source from) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        try {
            PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));
            for (int i = 0; files != null && i < files.size(); i++) {
                Optional<PRStream> stream = source(files.getAsDict(i));
                if (stream.isPresent()) {
                    boolean deflated = PdfName.FLATEDECODE.equals(stream.get().getDirectObject(PdfName.FILTER));
                    return Optional.of(new InflatedFile(PdfReader.getStreamBytesRaw(stream.get()), deflated, from.name(), from.limits()));
                }
            }
            return Optional.empty();
        } finally {
            reader.close();
        }
    }

    private static Optional<PRStream> source(PdfDictionary file) {
        if (file == null || !SOURCE.equals(file.getDirectObject(new PdfName("AFRelationship"))) || file.getAsDict(PdfName.EF) == null) {
            return Optional.empty();
        }
        return file.getAsDict(PdfName.EF).getDirectObject(PdfName.F) instanceof PRStream stream
                && JSON.equals(stream.getDirectObject(PdfName.SUBTYPE)) ? Optional.of(stream) : Optional.empty();
    }
}
