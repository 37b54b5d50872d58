package coop.hatstand.internal.present;

import coop.hatstand.briefing.Doubt;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the spokesperson reads before anything else: answers that may state their own terms, on which nobody has decided. */
final class TermsInText {
    private static final int MOST = 6;
    private static final int MOST_REFS = 8;
    private final BriefingView briefingView;

    TermsInText(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    /** Who may have stated terms, and in which words. */
    private record Said(String respondent, String words) {
    }

    /** Not a section, since the interview details below it are in no section either. */
    List<Block> blocks() {
        Map<Said, List<String>> open = briefingView.forSpokesperson() ? open() : Map.of();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(BriefingView.program(BriefingView.strong(briefingView.labels().text("front.doubtful"))));
        blocks.add(new BulletList(open.entrySet().stream().limit(MOST).map(said -> item(said.getKey(), said.getValue())).toList()));
        if (open.size() > MOST) {
            blocks.add(BriefingView.program(briefingView.labels().count("doubtful.more", open.values().stream().skip(MOST).mapToInt(List::size).sum())));
        }
        blocks.add(BriefingView.program(briefingView.labels().text("doubtful.how", briefingView.labels().text("term.doubtful"))));
        return blocks;
    }

    /** The ids of what is in doubt, by the words that caused it. */
    private Map<Said, List<String>> open() {
        Map<Said, List<String>> open = new LinkedHashMap<>();
        briefingView.briefing().responses().stream().filter(r -> briefingView.chips().doubtful(briefingView.terms().of(r))).forEach(r -> add(open, r.id(), r.respondent(), r.doubtful()));
        briefingView.briefing().unfiled().stream().filter(u -> briefingView.chips().doubtful(briefingView.terms().of(u))).forEach(u -> add(open, u.id(), u.respondent(), u.doubtful()));
        return open;
    }

    private void add(Map<Said, List<String>> open, String id, String respondent, Optional<Doubt> own) {
        own.or(() -> briefingView.respondent(respondent).doubtful())
                .ifPresent(doubt -> open.computeIfAbsent(new Said(respondent, doubt.words()), any -> new ArrayList<>()).add(id));
    }

    private List<Block> item(Said said, List<String> ids) {
        List<Inline> words = new ArrayList<>(List.of(BriefingView.strong(briefingView.respondent(said.respondent).name()), new Text(" [")));
        for (int i = 0; i < Math.min(MOST_REFS, ids.size()); i++) {
            words.add(new Text(i == 0 ? "" : ", "));
            words.add(BriefingView.reference(ids.get(i)));
        }
        words.add(new Text((ids.size() > MOST_REFS ? ", …" : "") + "]: " + briefingView.labels().text("quote", said.words)));
        words.removeIf(inline -> inline.equals(new Text("")));
        return List.of(BriefingView.program(words.toArray(Inline[]::new)));
    }
}
