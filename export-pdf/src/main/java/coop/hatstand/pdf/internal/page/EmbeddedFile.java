package coop.hatstand.pdf.internal.page;

import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.source.Attachment;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A file embedded in the PDF (ISO 19005-3 §6.8), compressed as it is written and never in memory as a whole. */
final class EmbeddedFile {

    private static final int BUFFER = 1 << 14;

    private final PdfFile file;
    private final Attachment attachment;

    private EmbeddedFile(PdfFile file, Attachment attachment) {
        this.file = file;
        this.attachment = attachment;
    }

    /** Writes the file and lists it among the document's names; the object that it is, to be tied to the catalog as the document's source. */
    static int add(TaggedFile to, Attachment attachment, String modified) throws IOException {
        int number = to.objects().reserve();
        int content = new EmbeddedFile(to.objects(), attachment).write(modified);
        to.objects().object(number).text("<</Type/Filespec/AFRelationship/Source/F").words(attachment.name()).text("/UF").words(attachment.name())
                .text("/Desc").words(attachment.name()).text("/EF<</F ").reference(content).text("/UF ").reference(content).text(">>>>");
        to.destinations().addFile(attachment.name(), number);
        return number;
    }

    private int write(String modified) throws IOException {
        int number = file.reserve();
        int length = file.reserve();
        int size = file.reserve();
        SyntaxBuffer entries = new SyntaxBuffer(BUFFER).text("/Type/EmbeddedFile/Subtype").name(attachment.mediaType()).text("/Params<</ModDate").words(modified)
                .text("/Size ").reference(size).text(">>/Filter/FlateDecode/Length ").reference(length);
        Counting compressed = new Counting(file.begin(number, entries.toString()));
        Deflater deflater = new Deflater(PdfFile.COMPRESSION);
        DeflaterOutputStream deflating = new DeflaterOutputStream(compressed, deflater, BUFFER);
        Counting plain = new Counting(new BufferedOutputStream(deflating, BUFFER));
        attachment.content().writeTo(plain);
        plain.flush();
        deflating.finish();
        deflater.end();
        file.end();
        file.object(length).text(Long.toString(compressed.count));
        file.object(size).text(Long.toString(plain.count));
        return number;
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
