package coop.hatstand.docx.internal.opc;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in UTF-8 as the text of an XML element, as a stream.
 *
 * <p>U+FFFE and U+FFFF, the only characters allowed in JSON text but not in XML, become JSON escapes, which mean the same to any JSON parser.
 * Anything else that XML cannot contain is not JSON and becomes a question mark.
 */
public final class EscapedText extends FilterOutputStream {

    /** A compressor below takes single bytes at fifty times the cost of the same bytes in one piece. */
    private static final int BUFFER = 1 << 14;

    private int matched;

    public EscapedText(OutputStream out) {
        super(new BufferedOutputStream(out, BUFFER));
    }

    @Override
    public void write(int b) throws IOException {
        int octet = b & 0xFF;
        switch (matched) {
            case 0 -> first(octet);
            case 1 -> second(octet);
            default -> third(octet);
        }
    }

    /** Writes what was held back, and passes all of it on. */
    public void finish() throws IOException {
        if (matched > 0) {
            out.write('?');
        }
        matched = 0;
        flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void first(int octet) throws IOException {
        if (octet == 0xEF) {
            matched = 1;
        } else {
            plain(octet);
        }
    }

    private void second(int octet) throws IOException {
        matched = 0;
        if (octet == 0xBF) {
            matched = 2;
        } else {
            out.write(0xEF);
            out.write(octet);
        }
    }

    private void third(int octet) throws IOException {
        matched = 0;
        if (octet == 0xBE || octet == 0xBF) {
            ascii(octet == 0xBE ? "\\ufffe" : "\\uffff");
        } else {
            out.write(0xEF);
            out.write(0xBF);
            out.write(octet);
        }
    }

    private void plain(int octet) throws IOException {
        switch (octet) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '\r' -> ascii("&#13;");
            case '\t', '\n' -> out.write(octet);
            default -> out.write(octet < ' ' ? '?' : octet);
        }
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
