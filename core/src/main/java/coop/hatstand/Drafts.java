package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.revise.draft.Revision;
import coop.hatstand.internal.revise.merge.Copies;
import coop.hatstand.internal.revise.merge.Difference;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.BriefingFormatException;
import coop.hatstand.source.Content;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what comes back: briefings as JSON, handouts that carry theirs, and drafts that people edited. */
final class Drafts {
    /** What RFC 5646 (section 4.4.1) would have room made for. */
    private static final int LONGEST_TAG = 35;

    private final List<DraftReader> readers;
    private final Labels labels;

    /**
     * What came back.
     *
     * @param base the briefing as it went out
     * @param revised the same with the edits in it
     * @param by whose they are: who saved the file, and its name
     */
    record Returned(Briefing base, Revised revised, String by) {
    }

    Drafts(List<DraftReader> readers, Labels labels) {
        this.readers = readers;
        this.labels = labels;
    }

    /** What came back in a source; empty if it is no briefing or draft. */
    Optional<Returned> read(Source source, Optional<Source> base) throws IOException {
        if (new BriefingJson().recognise(source)) {
            Briefing briefing = whole(source);
            return Optional.of(new Returned(briefing, new Revised(briefing, List.of(), List.of()), source.name()));
        }
        Optional<Draft> draft = draft(source);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        Briefing was = was(source, draft.get().embedded(), base);
        Labels words = Labels.of(was.language());
        Optional<Document> pack = Revision.pack(was, draft.get(), words);
        if (draft.get().embedded().isEmpty() && pack.isPresent() && pack.get().metadata().audience() != Audience.SPOKESPERSON) {
            own(was, pack.get().metadata(), source);
        }
        Revised revised = Revision.of(was, pack, draft.get(), words, chosen -> Withholding.report(was, words, new WithholdingOptions(chosen)));
        return Optional.of(new Returned(was, revised, draft.get().author().map(author -> author + ", " + source.name()).orElse(source.name())));
    }

    /** Refuses a whole briefing as the base of a draft that was made for others, who had only a part of it, without names. */
    private void own(Briefing base, Metadata made, Source source) throws UnreadableSourceException {
        Briefing theirs = Withholding.apply(base, made.audience(), Labels.of(base.language()), new WithholdingOptions(made.packing().terms().flatMap(Presentation::terms))).briefing();
        if (!theirs.respondents().equals(base.respondents()) || theirs.responses().size() != base.responses().size() || theirs.unfiled().size() != base.unfiled().size()) {
            throw new UnreadableSourceException(labels.text("revise.error.base-audience", source.name(), made.audience().id()));
        }
    }

    /** Several copies of one briefing that people edited, put together; each edit says whose it is. */
    Returned together(List<Returned> copies, Optional<Source> base) throws IOException {
        Briefing was = base.isPresent() ? given(base.get()) : copies.get(0).base();
        for (Returned copy : copies) {
            if (base.isEmpty() && !copy.base().equals(was)) {
                throw new UnreadableSourceException(labels.text("revise.error.two-drafts", copies.get(0).by(), copy.by()));
            }
        }
        Briefing merged = was;
        List<Edit> edits = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Returned copy : copies) {
            Revised revised = copy.revised();
            boolean listed = copy.base().equals(was);
            (listed ? revised.edits() : Difference.between(was, revised.briefing())).forEach(edit -> edits.add(edit.by(copy.by())));
            notices.addAll(revised.notices());
            merged = copy == copies.get(0) ? revised.briefing() : Copies.merged(was, merged, revised.briefing(), notices);
        }
        return new Returned(was, new Revised(merged, edits, notices.stream().distinct().toList()), "");
    }

    private Briefing was(Source source, Optional<Content> carried, Optional<Source> base) throws IOException {
        if (carried.isEmpty() && base.isEmpty()) {
            throw new UnreadableSourceException(labels.text("revise.error.no-base", source.name()));
        }
        try {
            return carried.isPresent() ? carried(carried.get(), source) : given(base.get());
        } catch (BriefingFormatException e) {
            if (base.isEmpty()) {
                throw new UnreadableSourceException(labels.text("revise.error.embedded", source.name()), e);
            }
            return given(base.get());
        }
    }

    /** The briefing that somebody gave as what a draft was made of. */
    private Briefing given(Source base) throws IOException {
        if (new BriefingJson().recognise(base)) {
            return whole(base);
        }
        Optional<Content> carried = draft(base).flatMap(Draft::embedded);
        if (carried.isEmpty()) {
            throw new UnreadableSourceException(labels.text("revise.error.base", base.name()));
        }
        return carried(carried.get(), base);
    }

    private Briefing whole(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return briefing(in, source);
        }
    }

    private Briefing carried(Content content, Source source) throws IOException {
        Buffer buffer = new Buffer();
        try {
            content.writeTo(buffer);
        } catch (FileSystemException e) {
            throw e;
        } catch (LimitException e) {
            throw e.in(labels.language());
        } catch (IOException e) {
            throw new UnreadableSourceException(labels.text("revise.error.embedded", source.name()), e);
        }
        return briefing(buffer.read(), source);
    }

    /** One in a language that there are no words in, as a host may have written it, goes on in that of this reading. */
    private Briefing briefing(InputStream in, Source source) throws IOException {
        Briefing briefing = new BriefingJson(source.limits()).read(in, source.name());
        int most = source.limits().of(Limit.ANSWERS);
        if (briefing.responses().size() + briefing.unfiled().size() > most) {
            throw new LimitException(source.name(), Limit.ANSWERS, most).in(labels.language());
        }
        if (Labels.has(briefing.language())) {
            return briefing;
        }
        List<Notice> notices = new ArrayList<>(briefing.notices());
        notices.add(Notice.warning("language-unknown", labels.text("read.language-unknown", source.name(), tag(briefing.language()), labels.language())));
        return briefing.toBuilder().language(labels.language()).notices(notices).build();
    }

    /** As much as a tag has, with what none has left out. */
    private static String tag(String stated) {
        return stated.substring(0, Math.min(stated.length(), LONGEST_TAG)).replaceAll("[^A-Za-z0-9-]", "");
    }

    /** The draft that the first reader who knows its format makes of a source; what a reader says of a file is for the person who gave it. */
    private Optional<Draft> draft(Source source) throws IOException {
        try {
            for (DraftReader reader : readers) {
                Optional<Draft> draft = reader.read(source, labels.language());
                if (draft.isPresent()) {
                    return draft;
                }
            }
            return Optional.empty();
        } catch (FileSystemException e) {
            throw e;
        } catch (LimitException e) {
            throw e.in(labels.language());
        } catch (HatstandException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableSourceException(String.valueOf(e.getMessage()), e);
        }
    }
}
