package coop.hatstand.internal.present;

import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Block;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.DecisionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The instructions at the top of a draft: how to edit it and have it read back. */
final class EditingGuide {
    private static final int ADVICE = 6;
    private static final int WARNING = ADVICE + 1;

    private EditingGuide() {
    }

    /**
     * A heading, what you can do, and a warning that deleting does not remove text from the file.
     *
     * @param decisions whether the draft has room for decisions
     */
    static List<Block> in(Labels labels, boolean decisions) {
        List<Block> guide = new ArrayList<>(List.of(BriefingView.program(BriefingView.strong(labels.text("guidance.heading")))));
        guide.add(advice(labels.text("guidance.rows", labels.text("fact.length"), labels.text("fact.journalist"), labels.text("message.primary"), labels.text("message.pillar", 1),
                labels.text("message.proof", "1.1"), labels.text("message.bridge"), labels.text("message.point"), labels.text("fact.version"))));
        IntStream.rangeClosed(1, ADVICE).mapToObj(i -> advice(labels.text("guidance." + i))).forEach(guide::add);
        if (decisions) {
            guide.add(advice(labels.text("guidance.decisions", labels.text("report.decided"), new DecisionText(labels).label(Decision.Part.DECISION))));
        }
        guide.add(BriefingView.program(BriefingView.strong(labels.text("guidance." + WARNING))));
        return guide;
    }

    /** What it is about stands out, up to a colon. */
    private static Block advice(String words) {
        int about = words.indexOf(':') + 1;
        return about == 0 ? BriefingView.program(words) : BriefingView.program(BriefingView.strong(words.substring(0, about)), new Text(words.substring(about)));
    }
}
