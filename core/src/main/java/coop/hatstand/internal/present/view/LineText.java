package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints a line to take: its text, the refs it is based on at the end, and what those amount to. */
public final class LineText {
    private static final int SECONDS_A_MINUTE = 60;
    /** As people speak on the radio. */
    private static final int WORDS_A_MINUTE = 150;
    private final BriefingView briefingView;

    public LineText(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    /** The line's text and refs, which is all that a person writes. */
    public List<Block> withRefs(LineToTake line) {
        return line.evidence().isEmpty() ? line.body() : with(line, refs(line.evidence()));
    }

    /** The line's text and refs as a person types them, with ! before a line for the front page. */
    public List<Block> asWritten(LineToTake line) {
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
    public List<Block> withRefsAndCount(LineToTake line) {
        List<Inline> words = new ArrayList<>();
        if (!line.evidence().isEmpty()) {
            words.addAll(refs(line.evidence()));
            words.add(new Text(" "));
        }
        String basis = line.evidence().isEmpty() ? briefingView.labels().text("line.uncited.short") : counts(line).people();
        words.add(new Emphasis(BriefingView.text(basis + " · " + briefingView.labels().text("line.seconds", seconds(line)))));
        return with(line, words);
    }

    /** The text and refs, and how long it takes to say. */
    public List<Block> withRefsAndSeconds(LineToTake line) {
        List<Inline> words = new ArrayList<>(refs(line.evidence()));
        words.add(new Text(" "));
        words.add(new Emphasis(BriefingView.text(briefingView.labels().text("line.seconds", seconds(line)))));
        return with(line, words);
    }

    /** How many seconds it takes to say a line. */
    private static int seconds(LineToTake line) {
        int words = ParagraphSentences.words(Prose.of(line.body())).size();
        return (words * SECONDS_A_MINUTE + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
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
    static List<Inline> refs(List<String> responses) {
        List<Inline> refs = new ArrayList<>();
        for (String id : responses) {
            refs.add(new Text(refs.isEmpty() ? "[" : ", "));
            refs.add(BriefingView.reference(id));
        }
        refs.add(new Text("]"));
        return refs;
    }

    /** What the line is based on, and how long it takes to say. */
    public String basisAndSeconds(LineToTake line) {
        return basis(line) + " " + briefingView.labels().count("line.aloud", seconds(line));
    }

    /** What the line is based on: "1 person, no hat given", or that it cites no answer; in a pack for one hat, also whether nobody with that hat said so. */
    private String basis(LineToTake line) {
        if (line.evidence().isEmpty()) {
            return briefingView.labels().text("line.uncited");
        }
        String basis = briefingView.labels().text("line.basis", counts(line).words());
        return onOtherHats(line) ? basis + " " + briefingView.labels().text("line.other-hat", hats()) : basis;
    }

    /** Whether the pack is for a hat, and nobody known to wear it gave any of the answers cited. */
    public boolean onOtherHats(LineToTake line) {
        return !briefingView.packHats().isEmpty() && !line.evidence().isEmpty() && evidence(line).stream().noneMatch(briefingView::wears);
    }

    /** The names of the pack's hats. */
    public String hats() {
        return String.join(briefingView.labels().text("list.or"), briefingView.packHats());
    }

    private HatCounts counts(LineToTake line) {
        return new HatCounts(briefingView, evidence(line));
    }

    private List<Response> evidence(LineToTake line) {
        return line.evidence().stream().map(briefingView::response).toList();
    }
}
