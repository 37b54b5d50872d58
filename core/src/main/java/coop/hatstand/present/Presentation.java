package coop.hatstand.present;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Attachment;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.labels.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Presents a briefing to one audience, in the program's words of one language.
 *
 * <p>The briefing must already be what that audience may have: everything in it may end in the document, and all of it in the document's
 * source. Immutable; the same briefing gives the same document.
 */
public final class Presentation {
    private final Audience audience;
    private final Labels labels;
    private final Optional<Instant> created;
    private final int waiting;

    /**
     * @param audience who it is for
     * @param labels the program's words
     * @param created when the pack is made, if it is to say so
     * @param waiting how many answers are left out because nobody said how they may be used
     */
    public Presentation(Audience audience, Labels labels, Optional<Instant> created, int waiting) {
        this.audience = audience;
        this.labels = labels;
        this.created = created;
        this.waiting = waiting;
    }

    /** The document for this audience. */
    public Document document(Briefing briefing) {
        View view = new View(briefing, audience, labels, new Coverage(briefing));
        List<Block> blocks = new ArrayList<>(new FrontPage(view, waiting).blocks());
        blocks.addAll(new QuestionPages(view).sections());
        blocks.addAll(new BackPages(view).sections());
        Attachment source = new Attachment("briefing.json", "application/json", new BriefingJson().content(briefing));
        return new Document(metadata(view), blocks, Optional.of(source));
    }

    private Metadata metadata(View view) {
        String standfirst = labels.text("pack.standfirst", labels.count("count.questions", view.briefing().questions().size()),
                labels.count("count.people", view.coverage().respondents().size()));
        Metadata.Furniture furniture = new Metadata.Furniture(
                labels.text("pack.kicker." + audience.id()), standfirst, labels.text("pack.page", "{page}", "{pages}"), labels.text("pack.contents"), List.of());
        return new Metadata(view.briefing().title(), audience, labels.language(), created, furniture);
    }
}
