package coop.hatstand.internal.present;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.stream.IntStream;

/** The instructions at the top of a draft: how to edit it and have it read back. */
final class EditingGuide {
    private static final int ADVICE = 6;
    private static final int WARNING = ADVICE + 1;

    private EditingGuide() {
    }

    /** A heading, a list of what you can do, and a warning that deleting does not remove text from the file. */
    static List<Block> in(Labels labels) {
        List<List<Block>> advice = IntStream.rangeClosed(1, ADVICE)
                .mapToObj(i -> List.<Block>of(BriefingView.program(labels.text("guidance." + i)))).toList();
        return List.of(BriefingView.program(BriefingView.strong(labels.text("guidance.heading"))), new BulletList(advice),
                BriefingView.program(BriefingView.strong(labels.text("guidance." + WARNING))));
    }
}
