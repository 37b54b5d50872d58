package coop.hatstand.cli;

import coop.hatstand.Pack;
import coop.hatstand.document.Metadata;
import java.util.stream.Collectors;

/** What a pack's files are called: its title, its audience, its hats. Made of nothing but the pack, which holds no withheld name. */
final class FileName {
    private FileName() {
    }

    /** Without the format's ending. */
    static String of(Pack pack) {
        Metadata metadata = pack.document().metadata();
        return Slug.of(metadata.title()) + "-" + metadata.audience().id() + pack.hats().stream().map(hat -> "-" + Slug.of(hat)).collect(Collectors.joining());
    }
}
