package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfObject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the digest of what is written, so that a file's identifier follows from its content alone (ISO 32000-1 §14.4). Never closes what it writes to. */
final class Seal extends FilterOutputStream {

    private static final int ID_BYTES = 16;

    private final MessageDigest digest;

    Seal(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The identifier of what was written so far. */
    PdfObject fileId() {
        String id = HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
        return new PdfLiteral("[<" + id + "><" + id + ">]");
    }
}
