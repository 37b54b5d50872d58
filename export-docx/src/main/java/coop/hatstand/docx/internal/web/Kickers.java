package coop.hatstand.docx.internal.web;

import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import java.util.stream.Stream;

/** The lines above the titles of our drafts, in every language. */
final class Kickers {

    private Kickers() {
    }

    static boolean starts(String line) {
        return Labels.languages().stream().map(Labels::of).flatMap(labels -> Stream.of(Audience.values()).map(audience -> labels.text("pack.kicker." + audience.id()))).filter(kicker -> kicker.length() > 12)
                .anyMatch(line.strip()::startsWith);
    }
}
