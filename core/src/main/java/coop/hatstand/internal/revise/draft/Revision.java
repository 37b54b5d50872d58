package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Packing;
import coop.hatstand.export.Draft;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.UnmatchedBlocks;
import coop.hatstand.revise.Revised;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns an edited draft into the briefing that its editor wants. */
public final class Revision {

    private Revision() {
    }

    /** The pack that a draft was made from: by what the draft says that it was made with or, where it no longer says so, by what it holds. */
    public static Optional<Document> pack(Briefing base, Draft draft, Labels labels) {
        return draft.edited().map(edited -> LostPacking.pack(base, edited, labels));
    }

    /**
     * Compares a draft with the pack made from the base, and applies every difference.
     *
     * <p>A draft in a format without structure, such as a handout, gives the base unchanged.
     *
     * @param base the briefing the draft was made from, as its audience had it
     * @param pack the pack that the draft was made from, unless it is in a format without structure
     * @param draft the draft read from the file that came back
     * @param labels the labels the draft was made with
     * @param printed the notices a pack printed beyond those the briefing has; called only if the draft has notices that the briefing does not explain
     */
    public static Revised of(Briefing base, Optional<Document> pack, Draft draft, Labels labels, PrintedSource printed) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(labels, "labels");
        if (draft.edited().isEmpty() || pack.isEmpty()) {
            return new Revised(base, List.of(), draft.notices());
        }
        Document edited = draft.edited().get();
        Document presented = pack.get();
        Packing packing = presented.metadata().packing();
        DraftOutline before = DraftOutline.of(presented);
        DraftOutline after = DraftOutline.edited(edited, before, labels);
        new StyleLossRepair(before, after).mend();
        StrayWords strays = new StrayWords(before, after);
        strays.mend();
        BriefingEditor briefingEditor = new BriefingEditor(base, labels, before, after, draft.notices().stream().map(Notice::code).collect(Collectors.toSet()));
        strays.tell(briefingEditor);
        after.byPlace().forEach(heading -> briefingEditor.info("section-by-place", heading));
        new HeadEdits(briefingEditor).apply(title(edited.metadata(), base.title()));
        new PeopleEdits(briefingEditor).apply();
        new QuestionEdits(briefingEditor).apply();
        new EntryEdits(briefingEditor).apply();
        new FilingEdits(briefingEditor).apply();
        Citations citations = new Citations(briefingEditor);
        new LineEdits(briefingEditor, base.hats().stream().filter(hat -> packing.hats().contains(hat.name())).map(Hat::id).toList(), citations).apply();
        new DecisionEdits(briefingEditor, citations).apply();
        new ReadOnlyChanges(briefingEditor).tell(presented, edited);
        UnmatchedBlocks blocks = new UnmatchedBlocks(before, after);
        new UnplacedText(briefingEditor, blocks, presented.metadata()).tell();
        new PrintedNotices(briefingEditor).tell(() -> printed.notices(packing.terms().flatMap(Presentation::terms)));
        new UndeletableText(briefingEditor, blocks).tell();
        return briefingEditor.finished(draft.notices());
    }

    /** An editor that drops styles leaves the title among the lines above the first section. */
    private static String title(Metadata edited, String was) {
        boolean there = edited.title().isBlank() && ComparableText.lines(edited.furniture().guidance()).anyMatch(ComparableText.line(was)::equals);
        return there ? was : edited.title();
    }
}
