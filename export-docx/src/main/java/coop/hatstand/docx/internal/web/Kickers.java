package coop.hatstand.docx.internal.web;

import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.stream.Stream;

/** The lines above the titles of our drafts, in every language. */
final class Kickers {

    private static final List<String> ALL = Labels.languages().stream().map(Labels::of)
            .flatMap(labels -> Stream.of(Audience.values()).map(audience -> labels.text("pack.kicker." + audience.id()))).toList();

    private Kickers() {
    }

    /** Whether a line is one, or begins with one and goes on behind a dot. */
    static boolean starts(String line) {
        return ALL.stream().anyMatch(kicker -> line.strip().equals(kicker) || line.strip().startsWith(kicker + " · "));
    }
}
