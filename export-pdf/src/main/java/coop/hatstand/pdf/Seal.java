package coop.hatstand.pdf;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfObject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Takes the digest of what is written, so that a file's identifier follows from its content alone (ISO 32000-1 §14.4). Never closes what it writes to. */
final class Seal extends FilterOutputStream {

    private static final int ID_BYTES = 16;

    private final MessageDigest digest;
    private Optional<IOException> failure = Optional.empty();

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
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** What went wrong in writing, which the library wraps so that it cannot be told from a fault of its own. */
    Optional<IOException> failure() {
        return failure;
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
