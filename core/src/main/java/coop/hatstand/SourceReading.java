package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.export.DraftReader;
import coop.hatstand.internal.ask.Decisions;
import coop.hatstand.internal.ask.Replies;
import coop.hatstand.internal.filing.hint.BriefingPassages;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.people.Introductions;
import coop.hatstand.internal.revise.grow.Growth;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import coop.hatstand.suggest.Suggester;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads any mix of sources into one briefing: a draft among them comes back with its edits, and all else is filed, or added to it. Immutable. */
final class SourceReading {
    private final List<DraftReader> draftReaders;
    private final SourceFiling filing;
    private final Suggester suggester;

    SourceReading(List<DraftReader> draftReaders, SourceFiling filing, Suggester suggester) {
        this.draftReaders = draftReaders;
        this.filing = filing;
        this.suggester = suggester;
    }

    Revised revise(List<Source> sources, ReadOptions options, Optional<Source> base) throws IOException {
        Labels labels = Labels.of(options.language());
        Drafts drafts = new Drafts(draftReaders, labels);
        List<Drafts.Returned> copies = new ArrayList<>();
        List<Source> others = new ArrayList<>();
        List<Notice> leftOut = new ArrayList<>();
        for (Source source : filing.unpacked(sources, labels, leftOut)) {
            Optional<Drafts.Returned> read = options.reader().isPresent() ? Optional.empty() : drafts.read(source, base.map(filing::bounded));
            read.ifPresentOrElse(copies::add, () -> others.add(source));
        }
        Optional<Drafts.Returned> returned = copies.size() > 1 ? Optional.of(drafts.together(copies, base.map(filing::bounded))) : copies.stream().findFirst();
        if (returned.isEmpty() && base.isPresent()) {
            // what is wrong with a source comes first: it may be a draft in a format that is not read, or one whose marks are gone
            filing.read(others, options);
            throw new UnreadableSourceException(labels.text("revise.error.base-alone", base.get().name()));
        }
        if (returned.isEmpty()) {
            return new Revised(introduced(filing.file(others, options).briefing(), options), List.of(), leftOut);
        }
        Replies replies = Replies.among(filing.read(others, options));
        Revised revised = replies.others().isEmpty() ? returned.get().revised() : grown(returned.get(), replies.others(), others, options);
        Briefing titled = options.title().map(title -> revised.briefing().toBuilder().title(title).build()).orElse(revised.briefing());
        List<Notice> notices = new ArrayList<>(leftOut);
        notices.addAll(revised.notices());
        boolean filed = revised.edits().stream().anyMatch(edit -> edit.kind() == Edit.Kind.FILED);
        Briefing introduced = introduced(filed ? BriefingPassages.suggested(titled, Set.of(), suggester) : titled, options);
        return new Revised(replies.replies().isEmpty() ? introduced : new Decisions(introduced).apply(replies.replies()), revised.edits(), notices);
    }

    /** The discussions among the sources: what is neither a draft nor a briefing. */
    List<Discussion> discussions(List<Source> sources, ReadOptions options) throws IOException {
        Drafts drafts = new Drafts(draftReaders, Labels.of(options.language()));
        List<Source> discussed = new ArrayList<>();
        for (Source source : filing.unpacked(sources, Labels.of(options.language()), new ArrayList<>())) {
            if (options.reader().isPresent() || drafts.read(source, Optional.empty()).isEmpty()) {
                discussed.add(source);
            }
        }
        return filing.read(discussed, options);
    }

    /** The briefing with the names, hats and terms of people that the options state. */
    static Briefing introduced(Briefing briefing, ReadOptions options) {
        return new Introductions(Labels.of(options.language())).apply(briefing, options.people());
    }

    private Revised grown(Drafts.Returned draft, List<Discussion> discussions, List<Source> others, ReadOptions options) throws IOException {
        Briefing gathered = filing.file(discussions, others, options).briefing();
        List<String> asked = draft.base().questions().stream().map(Question::text).toList();
        Briefing fresh = gathered.questions().isEmpty() ? filing.file(discussions, others, options.toBuilder().questions(asked).build()).briefing() : gathered;
        Revised joined = Growth.join(draft.base(), draft.revised().briefing(), fresh, Labels.of(draft.base().language()));
        List<Notice> notices = new ArrayList<>(draft.revised().notices());
        notices.addAll(joined.notices());
        return new Revised(joined.briefing(), draft.revised().edits(), notices);
    }
}
