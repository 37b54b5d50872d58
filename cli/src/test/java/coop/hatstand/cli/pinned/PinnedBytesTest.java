package coop.hatstand.cli.pinned;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What is made of every seed, for every audience, in every language and format, is what was made before, to the byte; so are the notices, and what
 * comes back of an edited draft. {@code pinned.tsv} holds a SHA-256 of each, so that a change that should change nothing can be shown to.
 */
final class PinnedBytesTest {
    private static final List<String> DRAFTS = List.of("docx", "markdown");
    private final Hatstand hatstand = Hatstand.found();
    private final List<String> rows = new ArrayList<>();

    @Test
    void everySeedMakesWhatItMadeBefore() throws Exception {
        for (String seed : Seeds.names()) {
            for (String language : new TreeSet<>(Labels.languages())) {
                Briefing briefing = hatstand.read(Seeds.sources(seed), ReadOptions.builder().language(language).build());
                for (Audience audience : Audience.values()) {
                    packs(seed + "\t" + language + "\t" + audience.id(), briefing, audience);
                }
                for (String format : DRAFTS) {
                    returned(seed + "\t" + language + "\tback", briefing, format);
                }
            }
        }
        Kept.same("pinned.tsv", "seed\tlanguage\taudience\tformat\tsha-256\n" + String.join("", rows));
    }

    private void packs(String place, Briefing briefing, Audience audience) throws IOException {
        Pack pack = hatstand.pack(briefing, PackOptions.forAudience(audience));
        List<Notice> notices = new ArrayList<>(briefing.notices());
        notices.addAll(pack.notices());
        for (String format : formats()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            notices.addAll(hatstand.write(pack, format, out));
            row(place, format, out.toByteArray());
        }
        row(place, "notices", lines(notices).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> formats() {
        return hatstand.formats().stream().map(format -> format.id()).sorted().toList();
    }

    /** The draft goes out, a person rewrites a word, and it comes back. */
    private void returned(String place, Briefing briefing, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        hatstand.write(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
        ByteArrayOutputStream base = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, base);
        String name = format.equals("docx") ? "draft.docx" : "draft.md";
        Revised revised = hatstand.revise(List.of(Source.of(name, Draft.edited(format, out.toByteArray()))), ReadOptions.builder().language(briefing.language()).build(),
                Optional.of(Source.of("base.json", base.toByteArray())));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        new BriefingJson().write(revised.briefing(), back);
        revised.edits().forEach(edit -> line(back, edit.text(briefing.language())));
        line(back, lines(revised.notices()));
        row(place, format, back.toByteArray());
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Collection<Notice> notices) {
        StringBuilder lines = new StringBuilder();
        notices.forEach(notice -> lines.append(notice.level().id()).append(' ').append(notice.code()).append(' ').append(notice.text()).append('\n'));
        return lines.toString();
    }

    private void row(String place, String what, byte[] bytes) {
        rows.add(place + "\t" + what + "\t" + hash(bytes) + "\n");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
