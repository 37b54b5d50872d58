package coop.hatstand.internal.present;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Packing;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.report.Report;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.LineText;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.source.Attachment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a briefing into the document for one audience, with headings and labels in one language.
 *
 * <p>The briefing must already be limited to what that audience may have: anything in it may appear in the document, and all of it is
 * embedded in the document's source. Immutable; the same briefing gives the same document.
 */
public final class Presentation {
    private static final String LAYOUT = "pack.layout.";
    private final Audience audience;
    private final Labels labels;
    private final Optional<Instant> created;
    private final List<Notice> notices;
    private final List<String> hats;
    private final Optional<Attribution> chosen;
    private final boolean compact;
    private final Layout layout;

    /**
     * @param audience who it is for
     * @param labels headings and labels
     * @param created when the pack is made, if it should say so
     */
    public Presentation(Audience audience, Labels labels, Optional<Instant> created) {
        this(audience, labels, created, List.of(), List.of(), Optional.empty(), false, Layout.BRIEFING);
    }

    private Presentation(Audience audience, Labels labels, Optional<Instant> created, List<Notice> notices, List<String> hats, Optional<Attribution> chosen, boolean compact, Layout layout) {
        this.audience = audience;
        this.labels = labels;
        this.created = created;
        this.notices = List.copyOf(notices);
        this.hats = List.copyOf(hats);
        this.chosen = chosen;
        this.compact = compact;
        this.layout = layout;
    }

    /** The same with notices to print after the briefing's own; only the spokesperson's pack prints any. */
    public Presentation telling(List<Notice> notices) {
        return new Presentation(audience, labels, created, notices, hats, chosen, compact, layout);
    }

    /**
     * The same for somebody speaking under some hats only: their lines to take, answers under those hats first, all others marked.
     *
     * @param names the hats' names, in upper or lower case; those that the briefing does not have are ignored
     */
    public Presentation wearing(List<String> names) {
        return new Presentation(audience, labels, created, notices, names, chosen, compact, layout);
    }

    /** The same made as an earlier pack was. */
    public Presentation as(Packing packing) {
        return wearing(packing.hats()).choosing(packing.terms().flatMap(Presentation::terms)).compact(packing.compact()).laidOut(packing.layout());
    }

    /** The terms with an id, as a packing has them. */
    public static Optional<Attribution> terms(String id) {
        return Stream.of(Attribution.values()).filter(term -> term.id().equals(id)).findFirst();
    }

    /** The same with terms that a person chose where nobody stated any; otherwise such answers count as by hat. */
    public Presentation choosing(Optional<Attribution> terms) {
        return new Presentation(audience, labels, created, notices, hats, terms, compact, layout);
    }

    /** The same on fewer pages: answers grouped by hat, and nothing behind the questions that a reader can do without. */
    public Presentation compact(boolean compact) {
        return new Presentation(audience, labels, created, notices, hats, chosen, compact, layout);
    }

    /** The same in another layout. */
    public Presentation laidOut(Layout layout) {
        return new Presentation(audience, labels, created, notices, hats, chosen, compact, layout);
    }

    /**
     * The result of presenting a briefing.
     *
     * @param document the document for this audience
     * @param hats the names of the hats that the pack is for: those chosen that the briefing has
     * @param notices what the person who makes the pack should know, such as lines to take that nobody with the pack's hats is known to have said
     */
    public record Presented(Document document, List<String> hats, List<Notice> notices) {

        public Presented {
            Objects.requireNonNull(document, "document");
            hats = List.copyOf(hats);
            notices = List.copyOf(notices);
        }
    }

    /** The document for this audience. */
    public Document document(Briefing briefing) {
        return present(briefing).document();
    }

    /** The document for this audience, and what goes with it. */
    public Presented present(Briefing briefing) {
        BriefingView briefingView = new BriefingView(briefing, audience, labels, chosen, hats, compact);
        List<Notice> own = notices(briefingView);
        ClaimPages claims = new ClaimPages(briefingView);
        List<Notice> told = new ArrayList<>(briefing.notices());
        told.addAll(notices);
        told.addAll(own);
        List<Block> blocks = switch (layout) {
            case BRIEFING -> briefing(briefingView, claims, told);
            case REPORT -> report(briefingView, claims, told);
            case DECISIONS -> List.of(new Report(briefingView).card());
        };
        Attachment source = new Attachment("briefing.json", "application/json", new BriefingJson().content(briefing));
        return new Presented(new Document(metadata(briefingView), blocks, Optional.of(source)), briefingView.packHats(), own);
    }

    private static List<Block> briefing(BriefingView briefingView, ClaimPages claims, List<Notice> told) {
        List<Block> blocks = new ArrayList<>(new FrontPage(briefingView, claims).blocks());
        blocks.addAll(new QuestionPages(briefingView).sections());
        blocks.addAll(new BackPages(briefingView, claims, told).sections());
        return blocks;
    }

    private static List<Block> report(BriefingView briefingView, ClaimPages claims, List<Notice> told) {
        Report report = new Report(briefingView);
        List<Block> blocks = new ArrayList<>(new TermsInText(briefingView).blocks());
        blocks.addAll(report.front());
        if (briefingView.lines().stream().anyMatch(LineToTake::front)) {
            new FrontLines(briefingView).section().ifPresent(blocks::add);
        }
        new KeyQuotes(briefingView).section().ifPresent(blocks::add);
        blocks.addAll(report.questions());
        blocks.addAll(new BackPages(briefingView, claims, told).ofReport());
        blocks.addAll(report.annexes());
        return blocks;
    }

    private List<Notice> notices(BriefingView briefingView) {
        LineText words = new LineText(briefingView);
        return briefingView.lines().stream().filter(words::onOtherHats)
                .map(line -> Notice.warning("line-on-other-hat", labels.text("line.notice.other-hat", briefingView.number(line.question()), words.hats())))
                .toList();
    }

    private Metadata metadata(BriefingView briefingView) {
        boolean report = layout == Layout.REPORT;
        String questions = labels.count("count.questions", report ? new Report(briefingView).asked() : briefingView.questions().size());
        String standfirst = briefingView.forSpokesperson() || report
                ? labels.text("pack.standfirst", questions, labels.count("count.people", report ? briefingView.people() : briefingView.coverage().respondents().size()))
                : labels.text("pack.standfirst.others", questions);
        List<String> kicker = new ArrayList<>(List.of(labels.text("pack.kicker." + audience.id())));
        kicker.addAll(briefingView.packHats());
        if (layout != Layout.BRIEFING) {
            kicker.add(labels.text(LAYOUT + layout.id()));
        }
        if (compact) {
            kicker.add(labels.text("pack.compact"));
        }
        Metadata.Furniture furniture = new Metadata.Furniture(
                String.join(" · ", kicker), standfirst, labels.text("pack.page", "{page}", "{pages}"), labels.text("pack.contents"),
                briefingView.forSpokesperson() ? EditingGuide.in(labels, report && !compact || !briefingView.briefing().consultation().decisions().isEmpty()) : List.of());
        return new Metadata(briefingView.briefing().title(), audience, labels.language(), created, furniture,
                new Packing(briefingView.packHats(), chosen.map(Attribution::id), layout, compact));
    }
}
