package coop.hatstand.cli.draft;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A draft as it went out, with the briefing it was made of beside it, to be read back as somebody changed it. */
final class SentDraft {
    private static final Hatstand HATSTAND = Hatstand.found();
    private final String format;
    private final Source base;
    private final byte[] bytes;

    SentDraft(Briefing briefing, PackOptions packing, String format) throws IOException {
        Pack pack = HATSTAND.pack(briefing, packing);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HATSTAND.write(pack, format, file);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        pack.document().source().orElseThrow().content().writeTo(json);
        this.format = format;
        this.bytes = file.toByteArray();
        this.base = Source.of("base.json", json.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    /** What came back; with the base at hand, since some editors throw away what a draft carries. */
    Revised back(byte[] changed) throws IOException {
        return HATSTAND.revise(List.of(Source.of("draft." + format, changed)), ReadOptions.USUAL, Optional.of(base));
    }

    /** What came back of a Word draft that was saved in another format. */
    Revised back(OtherFormat other, WordFile changed) throws IOException {
        return HATSTAND.revise(List.of(Source.of("draft." + other.ending(), other.of(changed))), ReadOptions.USUAL, Optional.of(base));
    }
}
