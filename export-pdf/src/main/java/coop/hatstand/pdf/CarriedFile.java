package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.document.Attachment;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A file inside the file (ISO 19005-3 §6.8), compressed as it is written and never held whole. */
final class CarriedFile extends PdfStream {

    private static final int BUFFER = 1 << 14;
    private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm', '\n'};
    private static final byte[] END = {'\n', 'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    private final Attachment attachment;
    private long size;
    private long compressedSize;

    private CarriedFile(Attachment attachment) {
        super(new byte[0]);
        this.attachment = attachment;
    }

    /** Writes the file into the body and ties it to the catalog as the document's source. */
    static void add(TaggedWriter writer, Attachment attachment, PdfString modified) throws IOException {
        PdfIndirectReference length = writer.getPdfIndirectReference();
        PdfIndirectReference size = writer.getPdfIndirectReference();
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, modified);
        parameters.put(PdfName.SIZE, size);
        CarriedFile file = new CarriedFile(attachment);
        file.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        file.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
        file.put(PdfName.PARAMS, parameters);
        file.put(PdfName.FILTER, PdfName.FLATEDECODE);
        file.put(PdfName.LENGTH, length);
        PdfIndirectReference stream = writer.addToBody(file).getIndirectReference();
        writer.addToBody(new PdfNumber(file.compressedSize), length);
        writer.addToBody(new PdfNumber(file.size), size);
        name(writer, attachment.name(), stream);
    }

    private static void name(TaggedWriter writer, String name, PdfIndirectReference stream) throws IOException {
        PdfDictionary streams = new PdfDictionary();
        streams.put(PdfName.F, stream);
        streams.put(PdfName.UF, stream);
        PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, new PdfString(name, PdfObject.TEXT_UNICODE));
        file.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
        file.put(PdfName.DESC, new PdfString(name, PdfObject.TEXT_UNICODE));
        file.put(PdfName.EF, streams);
        file.put(RELATIONSHIP, new PdfName("Source"));
        PdfIndirectReference reference = writer.addToBody(file).getIndirectReference();
        writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(reference));
        writer.destinations().addFile(name, reference);
    }

    @Override
    public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
        superToPdf(writer, out);
        out.write(BEGIN);
        Deflater deflater = new Deflater(FileProperties.COMPRESSION);
        Counting compressed = new Counting(out);
        DeflaterOutputStream deflating = new DeflaterOutputStream(compressed, deflater, BUFFER);
        Counting plain = new Counting(new BufferedOutputStream(deflating, BUFFER));
        attachment.content().writeTo(plain);
        plain.flush();
        deflating.finish();
        deflater.end();
        size = plain.count;
        compressedSize = compressed.count;
        out.write(END);
    }

    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            count++;
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            out.write(bytes, from, length);
        }
    }
}
