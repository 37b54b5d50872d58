package coop.hatstand.json;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Document;
import coop.hatstand.source.Attachment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The briefing that a document was made from, for formats that are made of answers rather than of pages; it has no more than the document's audience may have. */
public final class CarriedBriefing {

    private CarriedBriefing() {
    }

    /**
     * The briefing in a document's source.
     *
     * @return empty if the document carries none
     * @throws IOException if what it carries cannot be read
     */
    public static Optional<Briefing> of(Document document) throws IOException {
        Optional<Attachment> source = document.source().filter(attachment -> attachment.mediaType().equals("application/json"));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        source.get().content().writeTo(json);
        return Optional.of(new BriefingJson().read(new ByteArrayInputStream(json.toByteArray()), source.get().name()));
    }
}
