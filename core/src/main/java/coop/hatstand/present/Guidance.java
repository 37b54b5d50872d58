package coop.hatstand.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.labels.Labels;
import java.util.List;
import java.util.stream.IntStream;

/** How to edit a draft and have it read back, for the formats that are edited. */
final class Guidance {
    private static final int ADVICE = 6;
    private static final int WARNING = ADVICE + 1;

    private Guidance() {
    }

    /** A heading, a list of what can be done, and what deleting here does not do. */
    static List<Block> in(Labels labels) {
        List<List<Block>> advice = IntStream.rangeClosed(1, ADVICE)
                .mapToObj(i -> List.<Block>of(View.program(labels.text("guidance." + i)))).toList();
        return List.of(View.program(View.strong(labels.text("guidance.heading"))), new BulletList(advice),
                View.program(View.strong(labels.text("guidance." + WARNING))));
    }
}
