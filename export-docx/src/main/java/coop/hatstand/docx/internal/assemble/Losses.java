package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a draft holds that has no place in a briefing, each to be said with the words around it. */
public final class Losses {

    private static final int LONGEST = 60;

    private final Labels labels;
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Loss> waiting = new ArrayList<>();

    /** Something in a paragraph, for the notice of its kind. */
    private record Loss(String kind, String words) {
    }

    public Losses(Labels labels) {
        this.labels = labels;
    }

    /** Keeps something to be said when the paragraph that it is in ends. */
    public void add(String kind, String words) {
        waiting.add(new Loss(kind, shortened(words)));
    }

    /** Says what was in a paragraph. */
    public void paragraphEnds(String words) {
        String place = shortened(words);
        waiting.forEach(loss -> notices.add(Notice.warning("not-taken-over", labels.text("notice.not-taken-over." + loss.kind(), loss.words(), place))));
        waiting.clear();
    }

    /** Says that there was a picture, or a box with words. */
    public void box(String words) {
        notices.add(Notice.warning("picture-left-out", labels.text(words.isEmpty() ? "notice.picture-left-out" : "notice.text-box-left-out", words)));
    }

    public void footnote(String words) {
        notices.add(Notice.warning("footnote-left-out", labels.text("notice.footnote-left-out", words)));
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("(?U)\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }
}
