package coop.hatstand.cli.pinned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A draft as a person gives it back who rewrote a word here and there. */
final class Draft {
    private static final String WORDS = "word/document.xml";

    private Draft() {
    }

    static byte[] edited(String format, byte[] draft) throws IOException {
        return format.equals("docx") ? word(draft) : edited(draft);
    }

    /** Each "we" becomes "all of us". */
    private static byte[] edited(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace(" we ", " all of us ").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(byte[] draft) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(draft)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(entry.getName().equals(WORDS) ? edited(part) : part);
            }
        }
        return bytes.toByteArray();
    }

    /** The words of a Word draft, each element on a line. */
    static String document(byte[] draft) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(draft))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(WORDS)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
                }
            }
        }
        throw new IllegalArgumentException("there is no " + WORDS);
    }
}
