package coop.hatstand.pdf.internal.page;

import coop.hatstand.document.Metadata;
import coop.hatstand.pdf.internal.file.BundledFiles;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.pdf.internal.file.XmpPacket;
import coop.hatstand.pdf.internal.font.PrintableText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The metadata that PDF/A-3a and PDF/UA-1 require. */
public final class FileProperties {

    private static final String PRODUCER = "Hatstand";
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final String title;
    private final String language;
    private final Instant created;

    public FileProperties(Metadata metadata) {
        title = PrintableText.clean(metadata.title());
        language = metadata.language();
        created = metadata.created().orElse(UNDATED).truncatedTo(ChronoUnit.SECONDS);
    }

    public String date() {
        return PDF_DATE.format(created);
    }

    /** Writes what the file is called; the object that says so. */
    int writeInformation(PdfFile file) {
        int number = file.reserve();
        file.object(number).text("<</Title").words(title).text("/Producer").words(PRODUCER)
                .text("/CreationDate").words(date()).text("/ModDate").words(date()).text(">>");
        return number;
    }

    /**
     * Writes the catalog; the object that it is.
     *
     * @param parts what it says of the parts of the file
     */
    int writeCatalog(PdfFile file, String parts) throws IOException {
        int metadata = file.reserve();
        file.plainStream(metadata, "/Type/Metadata/Subtype/XML", all(XmpPacket.packet(title, language, created.toString(), PRODUCER)));
        int profile = file.reserve();
        file.stream(profile, "/N 3", all(BundledFiles.bytes("srgb.icc")));
        int number = file.reserve();
        file.object(number).text("<</Type/Catalog").text(parts).text("/Lang").words(language).text("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
                .reference(metadata).text("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier").words(COLOURS)
                .text("/Info").words(COLOURS).text("/DestOutputProfile ").reference(profile).text(">>]>>");
        return number;
    }

    private static SyntaxBuffer all(byte[] content) {
        SyntaxBuffer all = new SyntaxBuffer(content.length);
        all.write(content, 0, content.length);
        return all;
    }
}
