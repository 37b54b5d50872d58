package coop.hatstand.internal.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.stream.IntStream;

/** How to edit a draft and have it read back, for the formats that are edited. */
final class EditingGuide {
    private static final int ADVICE = 6;
    private static final int WARNING = ADVICE + 1;

    private EditingGuide() {
    }

    /** A heading, a list of what can be done, and what deleting here does not do. */
    static List<Block> in(Labels labels) {
        List<List<Block>> advice = IntStream.rangeClosed(1, ADVICE)
                .mapToObj(i -> List.<Block>of(BriefingView.program(labels.text("guidance." + i)))).toList();
        return List.of(BriefingView.program(BriefingView.strong(labels.text("guidance.heading"))), new BulletList(advice),
                BriefingView.program(BriefingView.strong(labels.text("guidance." + WARNING))));
    }
}
