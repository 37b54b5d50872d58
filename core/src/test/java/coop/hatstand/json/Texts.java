package coop.hatstand.json;

import coop.hatstand.briefing.Briefing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON as strings, for tests. */
final class Texts {
    private Texts() {
    }

    static String write(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Briefing read(String text) throws IOException {
        return new BriefingJson().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "b.json");
    }
}
