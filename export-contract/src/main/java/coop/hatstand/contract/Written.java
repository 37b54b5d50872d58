package coop.hatstand.contract;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** What an exporter wrote for a document. */
record Written(byte[] bytes, List<Notice> notices) {

    static Written by(Exporter exporter, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = exporter.export(document, out);
        assertNotNull(notices, "no notices are an empty list");
        return new Written(out.toByteArray(), notices);
    }
}
