package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file taken apart, to be changed as editors change it. */
record WordFile(Map<String, byte[]> parts) {
    static final String BODY = "word/document.xml";

    static WordFile of(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    String part(String name) {
        return new String(parts.get(name), UTF_8);
    }

    WordFile with(String name, String text) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, text.getBytes(UTF_8));
        return new WordFile(changed);
    }

    WordFile without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new WordFile(changed);
    }

    WordFile body(UnaryOperator<String> edit) {
        return with(BODY, edit.apply(part(BODY)));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
