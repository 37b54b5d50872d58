package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.document.Attachment;
import coop.hatstand.document.Metadata;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** All that a PDF/A-3a and PDF/UA-1 file says of itself, apart from its pages. */
final class FileProperties {

    private static final String PRODUCER = "Hatstand";
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** The deflater takes a third of the time that its usual level takes, for files a tenth larger. */
    private static final int COMPRESSION = 3;
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final String title;
    private final String language;
    private final Instant created;

    FileProperties(Metadata metadata) {
        title = Words.clean(metadata.title());
        language = metadata.language();
        created = metadata.created().orElse(UNDATED).truncatedTo(ChronoUnit.SECONDS);
    }

    /** What must be said before the file is begun. */
    void beforeBegin(TaggedWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(Xmp.packet(title, language, created.toString(), PRODUCER));
    }

    /** What can be said only once the file is begun. */
    void afterBegin(TaggedWriter writer, Optional<Attachment> source) throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
        if (source.isPresent()) {
            CarriedFile.add(writer, source.get(), date());
        }
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date());
        info.put(PdfName.MODDATE, date());
    }

    private PdfString date() {
        return new PdfString(PDF_DATE.format(created));
    }

    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(Resources.bytes("srgb.icc"));
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }
}
