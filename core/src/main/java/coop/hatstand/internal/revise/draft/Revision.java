package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Document;
import coop.hatstand.export.Draft;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.UnmatchedBlocks;
import coop.hatstand.revise.Revised;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns an edited draft into the briefing that its editor wants. */
public final class Revision {

    private Revision() {
    }

    /**
     * Compares a draft with the pack made from the base, and applies every difference.
     *
     * <p>A draft in a format without structure, such as a handout, gives the base unchanged.
     *
     * @param base the briefing the draft was made from, as its audience had it
     * @param draft the draft read from the file that came back
     * @param labels the labels the draft was made with
     * @param printed the notices a pack printed beyond those the briefing has; called only if the draft has notices that the briefing does not explain
     */
    public static Revised of(Briefing base, Draft draft, Labels labels, PrintedSource printed) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(labels, "labels");
        if (draft.edited().isEmpty()) {
            return new Revised(base, List.of(), draft.notices());
        }
        Document edited = draft.edited().get();
        List<Hat> worn = worn(base, edited);
        Optional<Attribution> chosen = new ChosenTerms(labels).in(DraftOutline.of(edited));
        Document presented = new Presentation(edited.metadata().audience(), labels, Optional.empty())
                .compact(above(edited).contains(labels.text(Presentation.COMPACT))).laidOut(Presentation.layout(labels, above(edited))).choosing(chosen).wearing(worn.stream().map(Hat::name).toList()).document(base);
        DraftOutline before = DraftOutline.of(presented);
        DraftOutline after = DraftOutline.edited(edited, before, labels);
        new StyleLossRepair(before, after).mend();
        BriefingEditor briefingEditor = new BriefingEditor(base, labels, before, after);
        new HeadEdits(briefingEditor).apply(edited.metadata().title());
        new PeopleEdits(briefingEditor).apply();
        new QuestionEdits(briefingEditor).apply();
        new EntryEdits(briefingEditor).apply();
        new FilingEdits(briefingEditor).apply();
        new LineEdits(briefingEditor, worn.stream().map(Hat::id).toList()).apply();
        new ReadOnlyChanges(briefingEditor).tell(presented, edited);
        UnmatchedBlocks blocks = new UnmatchedBlocks(before, after);
        new UnplacedText(briefingEditor, blocks, presented.metadata()).tell();
        new PrintedNotices(briefingEditor, printed, chosen).tell();
        new UndeletableText(briefingEditor, blocks).tell();
        return briefingEditor.finished(draft.notices());
    }

    /** The hats a pack is for are named above its title, after its audience. */
    private static List<Hat> worn(Briefing base, Document edited) {
        List<String> above = above(edited);
        return base.hats().stream().filter(hat -> above.contains(hat.name())).toList();
    }

    private static List<String> above(Document edited) {
        return Arrays.asList(edited.metadata().furniture().kicker().split(" · "));
    }
}
