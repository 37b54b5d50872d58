package coop.hatstand.fuzz;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.json.BriefingJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** What holds of every briefing, whatever it was read from. */
final class Checks {
    private static final Hatstand HATSTAND = Hatstand.found();

    private Checks() {
    }

    /** Its JSON reads back as the same bytes, and a pack of it can be made and written. */
    static void whole(Briefing briefing) throws IOException {
        byte[] json = json(briefing);
        Briefing again;
        try {
            again = new BriefingJson().read(new ByteArrayInputStream(json), "again");
        } catch (IOException e) {
            throw new IllegalStateException("its own JSON is refused: " + e.getMessage(), e);
        }
        if (!Arrays.equals(json(again), json)) {
            throw new IllegalStateException("its JSON reads back as another");
        }
        HATSTAND.write(briefing, PackOptions.forAudience(Audience.MEMBERS), "markdown", OutputStream.nullOutputStream());
    }

    private static byte[] json(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, out);
        return out.toByteArray();
    }
}
