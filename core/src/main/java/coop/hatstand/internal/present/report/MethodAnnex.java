package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.FilingSample;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Section;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;

/** How the report was made: what was read, how it was filed and counted, what is left out, and how to check it. */
final class MethodAnnex {
    private final BriefingView view;
    private final Labels labels;

    MethodAnnex(BriefingView view) {
        this.view = view;
        this.labels = view.labels();
    }

    Section section() {
        List<String> says = new ArrayList<>();
        says.add(labels.text("report.method.read", labels.count("count.people", view.people()), labels.count("count.answers", view.briefing().responses().size())));
        says.add(labels.text("report.method.filed"));
        if (!view.forPublic()) {
            says.add(labels.text("report.method.unfiled", labels.count("count.unfiled", view.briefing().unfiled().size())));
        }
        says.add(labels.text("report.method.counted"));
        says.add(labels.text("report.method.alike"));
        if (!view.forSpokesperson()) {
            says.add(labels.text("report.method.withheld"));
        }
        says.add(labels.text("report.method.words"));
        view.briefing().consultation().sample().ifPresent(sample -> says.add(checked(sample)));
        says.add(labels.text("report.method.again"));
        List<List<Block>> items = says.stream().map(words -> List.<Block>of(BriefingView.program(words))).toList();
        return ReportWords.section(view, "method", Section.Role.BACK, List.of(new BulletList(items)));
    }

    private String checked(FilingSample sample) {
        return labels.text("report.method.checked", sample.size(), sample.right(), labels.percent(sample.precision()), labels.percent(sample.least()), labels.percent(sample.most()), sample.seed());
    }
}
