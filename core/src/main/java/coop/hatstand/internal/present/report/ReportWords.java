package coop.hatstand.internal.present.report;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and small blocks that several parts of a report share. */
final class ReportWords {

    private ReportWords() {
    }

    /** A share of a whole in per cent, rounded half up: "49 %". */
    static String percent(BriefingView view, int count, int whole) {
        return view.labels().text("report.percent", whole == 0 ? 0 : (int) ((200L * count + whole) / (2L * whole)));
    }

    static Section section(BriefingView view, String id, Section.Role role, List<Block> blocks) {
        return new Section(id, role, Section.Heading.of(view.labels().text("report." + id)), blocks);
    }

    /** A line above a group of answers. */
    static Block heading(String words) {
        return BriefingView.program(BriefingView.strong(words));
    }

    /** Items with commas between them. */
    static List<Inline> listed(List<List<Inline>> items) {
        return IntStream.range(0, items.size()).boxed().flatMap(i -> {
            List<Inline> item = items.get(i);
            return i == 0 ? item.stream() : Stream.concat(Stream.of((Inline) new Text(", ")), item.stream());
        }).toList();
    }
}
