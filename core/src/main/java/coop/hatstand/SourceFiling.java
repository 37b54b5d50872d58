package coop.hatstand;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Joining;
import coop.hatstand.internal.read.PackedSources;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.internal.terms.DoubtfulTerms;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import coop.hatstand.suggest.Suggester;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From sources to filed answers: unpacks zips, reads each source with the reader that knows it, and files what was read, without e-mail addresses and with doubtful terms marked. Immutable. */
final class SourceFiling {
    private static final int MOST_NAMED = 20;
    private final List<DiscussionReader> readers;
    private static final int MOST_LINES_ABOVE_TITLE = 200;
    private final Optional<Limits> limits;
    private final Suggester suggester;

    SourceFiling(List<DiscussionReader> readers, Optional<Limits> limits, Suggester suggester) {
        this.readers = readers;
        this.limits = limits;
        this.suggester = suggester;
    }

    Source bounded(Source source) {
        return limits.map(source::within).orElse(source);
    }

    Readers readers(Labels labels) {
        return Readers.with(readers, labels);
    }

    boolean recognises(Source given, Labels labels) throws IOException {
        for (Source source : PackedSources.of(bounded(given), labels)) {
            if (isKnown(source, labels)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Source source, Labels labels) throws IOException {
        return new BriefingJson().recognise(source) || readers(labels).recognise(source);
    }

    /** The sources, each zip replaced by the files in it. Files in a zip that no reader knows are left out, with a notice. */
    List<Source> unpacked(List<Source> sources, Labels labels, List<Notice> leftOut) throws IOException {
        List<Source> all = new ArrayList<>();
        for (Source given : sources) {
            List<Source> within = PackedSources.of(bounded(given), labels);
            if (within.size() == 1) {
                all.addAll(within);
                continue;
            }
            List<String> unknown = new ArrayList<>();
            for (Source source : within) {
                if (isKnown(source, labels)) {
                    all.add(source);
                } else {
                    unknown.add(source.name());
                }
            }
            if (!unknown.isEmpty()) {
                String names = String.join(", ", unknown.subList(0, Math.min(MOST_NAMED, unknown.size()))) + (unknown.size() > MOST_NAMED ? ", …" : "");
                leftOut.add(Notice.warning("packed-left-out", labels.count("read.packed-left-out", unknown.size(), given.name(), names)));
            }
        }
        return all;
    }

    FilingResult file(List<Source> sources, ReadOptions options) throws IOException {
        return file(read(sources, options), sources, options);
    }

    /** What the sources contain, the pages of one topic joined; not filed yet. */
    List<Discussion> read(List<Source> sources, ReadOptions options) throws IOException {
        Labels labels = Labels.of(options.language());
        Readers all = readers(labels);
        List<Discussion> discussions = new ArrayList<>();
        for (Source source : sources) {
            Discussion discussion = all.read(source, options.reader());
            if (options.reader().isEmpty() && isDraft(discussion)) {
                throw new UnreadableSourceException(labels.text("revise.error.draft", source.name()));
            }
            discussions.add(discussion);
        }
        return new Joining(labels).join(discussions);
    }

    /** Whether it starts as our own drafts do: one whose edits can no longer be found is nobody's answers. */
    private static boolean isDraft(Discussion discussion) {
        Set<String> kickers = Labels.languages().stream().map(language -> Labels.of(language).text("pack.kicker.spokesperson")).collect(Collectors.toSet());
        int lines = discussion.posts().size() == 1 ? Integer.MAX_VALUE : MOST_LINES_ABOVE_TITLE;
        return discussion.posts().stream().limit(1).filter(post -> kickers.stream().anyMatch(post.text()::contains)).flatMap(post -> post.text().lines().limit(lines))
                .map(line -> line.replaceAll("<[^<>]{0,200}>", "").replaceAll("^[\\s_*#>]{1,20}|[\\s_*#]{1,20}$", "")).anyMatch(kickers::contains);
    }

    /** Files what was read from sources. */
    FilingResult file(List<Discussion> discussions, List<Source> sources, ReadOptions options) throws IOException {
        Labels labels = Labels.of(options.language());
        try {
            return heldBack(Filing.file(discussions, filing(options, labels), largest(sources)), labels);
        } catch (LimitException e) {
            throw e.in(labels.language());
        }
    }

    /** Files discussions that a host made. */
    FilingResult discussions(List<Discussion> discussions, ReadOptions options) {
        Labels labels = Labels.of(options.language());
        return heldBack(Filing.file(discussions, filing(options, labels)), labels);
    }

    /** Answers are counted over all sources: as many as the one that may have most. */
    private static Limits largest(List<Source> sources) {
        Limits largest = sources.get(0).limits();
        for (Source source : sources) {
            for (Limit limit : List.of(Limit.LINES, Limit.ANSWERS)) {
                largest = largest.with(limit, Math.max(largest.of(limit), source.limits().of(limit)));
            }
        }
        return largest;
    }

    private FilingOptions filing(ReadOptions options, Labels labels) {
        return new FilingOptions(labels, options.title(), options.questions(), suggester);
    }

    private static FilingResult heldBack(FilingResult result, Labels labels) {
        return new FilingResult(DoubtfulTerms.mark(Withholding.withoutEmails(result.briefing(), labels), labels), result.accounts(), result.reasons());
    }
}
