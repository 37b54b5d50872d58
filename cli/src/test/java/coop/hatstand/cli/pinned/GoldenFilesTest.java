package coop.hatstand.cli.pinned;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.leak.PdfPieces;
import coop.hatstand.document.Audience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the founding thread becomes, as files that a person can read and compare: the briefing, the Markdown, the words of the handout and of the Word draft. */
final class GoldenFilesTest {
    private final Hatstand hatstand = Hatstand.found();

    @Test
    void theFoundingThreadBecomesWhatTheFilesShow() throws IOException {
        Briefing briefing = hatstand.read(Seeds.sources("talking-to-a-journalist.txt"), ReadOptions.USUAL);
        Kept.same("golden/briefing.json", text(written(briefing, "json")));
        Kept.same("golden/briefing.md", text(written(briefing, "markdown")));
        Kept.same("golden/document.xml", Draft.document(written(briefing, "docx")));
        Kept.same("golden/handout.txt", PdfPieces.words(written(briefing, "pdf")));
    }

    private byte[] written(Briefing briefing, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        hatstand.write(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
