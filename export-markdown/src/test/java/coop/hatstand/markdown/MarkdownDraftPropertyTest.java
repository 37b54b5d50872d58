package coop.hatstand.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Document;
import coop.hatstand.export.Draft;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported comes back as it was, whatever words try to be: nobody's words can change the structure. */
class MarkdownDraftPropertyTest {

    @Property(seed = "20261123", tries = 300)
    void comesBackAsItWas(@ForAll("documents") Document document) throws IOException {
        String written = written(document);
        Draft draft = new MarkdownDraftReader().read(Source.of("draft.md", written)).orElseThrow();
        Document back = draft.edited().orElseThrow();
        assertEquals(lines(Skeleton.of(document)), lines(Skeleton.of(back)), () -> "read back from:\n" + written);
        assertEquals(List.of(), draft.notices());
        assertEquals(written, written(back), "written again it is the same text");
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().export(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.all();
    }
}
