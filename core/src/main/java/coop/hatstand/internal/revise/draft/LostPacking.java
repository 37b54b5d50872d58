package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Metadata;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what a draft was made with that no longer says so: for whom, in which layout, for which hats, with which terms. Of all packs that may be made of its briefing,
 * it is the one that has most lines in common with the draft; one made as usual, if that has as many.
 */
final class LostPacking {
    /** What a draft's language is called where the file does not say what it was made with. */
    private static final String UNKNOWN = "und";
    private static final int MOST_HATS = 12;

    private final Briefing base;
    private final Labels labels;
    private final Set<String> lines;
    private Presentation made;
    private Document best;
    private long most;

    private LostPacking(Briefing base, Document edited, Labels labels) {
        this.base = base;
        this.labels = labels;
        this.lines = lines(edited);
        this.made = new Presentation(audiences().get(0), labels, Optional.empty());
        this.best = made.document(base);
        this.most = inCommon(best);
    }

    /** The pack that a draft was made from. */
    static Document pack(Briefing base, Document edited, Labels labels) {
        Metadata metadata = edited.metadata();
        return metadata.language().equals(UNKNOWN) ? new LostPacking(base, edited, labels).found()
                : new Presentation(metadata.audience(), labels, Optional.empty()).as(metadata.packing()).document(base);
    }

    private Document found() {
        audiences().stream().map(audience -> new Presentation(audience, labels, Optional.empty())).flatMap(presentation -> Stream.of(Layout.values()).map(presentation::laidOut)).forEach(this::weigh);
        weigh(made.compact(true));
        String named = Stream.of(Audience.values()).flatMap(this::kickers).collect(Collectors.joining("\n"));
        base.hats().stream().map(Hat::name).filter(named::contains).limit(MOST_HATS).map(hat -> made.wearing(List.of(hat))).toList().forEach(this::weigh);
        Stream.of(Attribution.values()).map(terms -> made.choosing(Optional.of(terms))).toList().forEach(this::weigh);
        return best;
    }

    /** The one that the line above the title is for; without such a line it may be any. */
    private List<Audience> audiences() {
        return Stream.of(Audience.values()).filter(audience -> kickers(audience).findAny().isPresent()).findFirst().map(List::of).orElse(List.of(Audience.values()));
    }

    private Stream<String> kickers(Audience audience) {
        String kicker = labels.text("pack.kicker." + audience.id());
        return lines.stream().filter(line -> line.startsWith(kicker));
    }

    private void weigh(Presentation other) {
        Document pack = other.document(base);
        long common = inCommon(pack);
        if (common > most) {
            best = pack;
            made = other;
            most = common;
        }
    }

    /** In millionths of the lines of both. */
    private long inCommon(Document pack) {
        Set<String> its = lines(pack);
        return 2_000_000L * its.stream().filter(lines::contains).count() / (its.size() + lines.size());
    }

    private static Set<String> lines(Document document) {
        Metadata.Furniture furniture = document.metadata().furniture();
        List<Block> guidance = furniture.guidance();
        Set<String> lines = new HashSet<>();
        lines.add(ComparableText.line(furniture.kicker()));
        lines.add(ComparableText.line(furniture.standfirst()));
        Stream.of(guidance, document.blocks()).flatMap(ComparableText::lines).forEach(lines::add);
        return lines;
    }
}
