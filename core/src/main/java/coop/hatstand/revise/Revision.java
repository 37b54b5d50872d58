package coop.hatstand.revise;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Document;
import coop.hatstand.export.Draft;
import coop.hatstand.labels.Labels;
import coop.hatstand.present.Presentation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes of an edited draft the briefing that its editor wants. */
public final class Revision {

    private Revision() {
    }

    /**
     * Compares a draft with the pack that was made of the base, and takes over every difference.
     *
     * <p>A draft whose format keeps no structure, such as a handout, is the base unchanged.
     *
     * @param base the briefing the draft was made of, as its audience had it
     * @param draft what a reader made of the file that came back
     * @param labels the words the draft was made in
     */
    public static Revised of(Briefing base, Draft draft, Labels labels) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(labels, "labels");
        if (draft.edited().isEmpty()) {
            return new Revised(base, List.of(), draft.notices());
        }
        Document edited = draft.edited().get();
        List<Hat> worn = worn(base, edited);
        Document presented = new Presentation(edited.metadata().audience(), labels, Optional.empty(), 0)
                .wearing(worn.stream().map(Hat::name).toList()).document(base);
        Outline before = Outline.of(presented);
        Desk desk = new Desk(base, labels, before, Outline.edited(edited, known(before)));
        new HeadEdits(desk).apply(edited.metadata().title());
        new PeopleEdits(desk).apply();
        new QuestionEdits(desk).apply();
        new EntryEdits(desk).apply();
        new FilingEdits(desk).apply();
        new LineEdits(desk, worn.stream().map(Hat::id).toList()).apply();
        new Loose(desk).tell();
        return desk.finished(draft.notices());
    }

    /** A pack prints more notices than the briefing it carries has, so it may have a section of them that the briefing alone does not make. */
    private static Set<String> known(Outline before) {
        Set<String> known = new HashSet<>(before.sectionIds());
        known.add(Outline.NOTICES);
        return known;
    }

    /** The hats a pack is for stand above its title, behind the word on who it is for. */
    private static List<Hat> worn(Briefing base, Document edited) {
        List<String> above = Arrays.asList(edited.metadata().furniture().kicker().split(" · "));
        return base.hats().stream().filter(hat -> above.contains(hat.name())).toList();
    }
}
