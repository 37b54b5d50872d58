package coop.hatstand.internal.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints a line to take: its text, the refs it is based on at the end, and what those amount to. */
final class LineText {
    private final BriefingView briefingView;

    LineText(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    /** The line's text and refs, which is all that a person writes. */
    List<Block> withRefs(LineToTake line) {
        return line.evidence().isEmpty() ? line.body() : with(line, refs(line));
    }

    /** The line's text and refs as a person types them, with ! before a line for the front page. */
    List<Block> asWritten(LineToTake line) {
        List<Block> words = withRefs(line);
        if (!line.front() || !briefingView.forSpokesperson()) {
            return words;
        }
        List<Block> marked = new ArrayList<>(words);
        if (!words.isEmpty() && words.get(0) instanceof Paragraph first) {
            marked.set(0, new Paragraph(first.voice(), Stream.concat(Stream.of(new Text("! ")), first.content().stream()).toList()));
        } else {
            marked.add(0, BriefingView.program("!"));
        }
        return marked;
    }

    /** The text and refs, and briefly what the line is based on, as far as a front page has room. */
    List<Block> withRefsAndCount(LineToTake line) {
        List<Inline> words = new ArrayList<>();
        if (!line.evidence().isEmpty()) {
            words.addAll(refs(line));
            words.add(new Text(" "));
        }
        words.add(new Emphasis(BriefingView.text(line.evidence().isEmpty() ? briefingView.labels().text("line.uncited.short") : counts(line).people())));
        return with(line, words);
    }

    private static List<Block> with(LineToTake line, List<Inline> behind) {
        List<Block> blocks = new ArrayList<>(line.body());
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph last) {
            List<Inline> words = new ArrayList<>(last.content());
            words.add(new Text(" "));
            words.addAll(behind);
            blocks.set(blocks.size() - 1, new Paragraph(last.voice(), words));
        } else {
            blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, behind));
        }
        return blocks;
    }

    /** The refs in brackets: "[A3.1, A3.3]". */
    private static List<Inline> refs(LineToTake line) {
        List<Inline> refs = new ArrayList<>();
        for (String id : line.evidence()) {
            refs.add(new Text(refs.isEmpty() ? "[" : ", "));
            refs.add(BriefingView.reference(id));
        }
        refs.add(new Text("]"));
        return refs;
    }

    /** What the line is based on: "1 person, no hat given", or that it cites no answer; in a pack for one hat, also whether nobody with that hat said so. */
    String basis(LineToTake line) {
        if (line.evidence().isEmpty()) {
            return briefingView.labels().text("line.uncited");
        }
        String basis = briefingView.labels().text("line.basis", counts(line).words());
        return onOtherHats(line) ? basis + " " + briefingView.labels().text("line.other-hat", hats()) : basis;
    }

    /** Whether the pack is for a hat, and nobody known to wear it gave any of the answers cited. */
    boolean onOtherHats(LineToTake line) {
        return !briefingView.packHats().isEmpty() && !line.evidence().isEmpty() && evidence(line).stream().noneMatch(briefingView::wears);
    }

    /** The names of the pack's hats. */
    String hats() {
        return String.join(briefingView.labels().text("list.or"), briefingView.packHats());
    }

    private HatCounts counts(LineToTake line) {
        return new HatCounts(briefingView, evidence(line));
    }

    private List<Response> evidence(LineToTake line) {
        return line.evidence().stream().map(briefingView::response).toList();
    }
}
