package coop.hatstand.serve.internal.order;

import coop.hatstand.export.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Returns one file as it is, or several in a zip, which always has the same bytes. */
final class Bundle {
    /** The zip format has no time zone; a date that is late enough for all of them. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final String name;

    Bundle(String name) {
        this.name = name;
    }

    MadeFile of(Map<Format, byte[]> files, int notices) throws IOException {
        if (files.size() == 1) {
            Map.Entry<Format, byte[]> file = files.entrySet().iterator().next();
            return new MadeFile(name + "." + file.getKey().extension(), file.getKey().mediaType(), file.getValue(), notices);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Set<String> taken = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<Format, byte[]> file : files.entrySet()) {
                String ending = "." + file.getKey().extension();
                ZipEntry entry = new ZipEntry(taken.add(ending) ? name + ending : name + "-" + file.getKey().id() + ending);
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return new MadeFile(name + ".zip", "application/zip", bytes.toByteArray(), notices);
    }
}
