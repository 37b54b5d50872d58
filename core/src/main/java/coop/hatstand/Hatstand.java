package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.export.DraftReader;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.export.ModelExporter;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.people.Introductions;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.read.Joining;
import coop.hatstand.internal.read.PackedSources;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.internal.revise.grow.Growth;
import coop.hatstand.internal.terms.DoubtfulTerms;
import coop.hatstand.internal.withhold.Withheld;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The one door: reads sources into a briefing, makes a pack of it for an audience, and writes the pack in any format.
 *
 * <p>Immutable and stateless: one instance serves any number of threads. Prints nothing, logs nothing, fetches nothing.
 */
public final class Hatstand {
    private static final int MOST_NAMED = 20;

    private final Map<String, Exporter> exporters;
    private final List<DraftReader> draftReaders;
    private final List<DiscussionReader> readers;
    private final Optional<Limits> limits;

    private Hatstand(Builder builder) {
        exporters = new TreeMap<>(builder.exporters);
        draftReaders = List.copyOf(builder.draftReaders);
        readers = List.copyOf(builder.readers);
        limits = builder.limits;
    }

    /** With the readers and exporters on the class path. */
    public static Hatstand found() {
        return builder().build();
    }

    /** Settings that begin with the readers and exporters on the class path. */
    public static Builder builder() {
        return builder(Hatstand.class.getClassLoader());
    }

    /** Settings that begin with the readers and exporters that can be found through a class loader. */
    public static Builder builder(ClassLoader plugins) {
        Builder builder = new Builder();
        builder.exporter(new ModelExporter());
        ServiceLoader.load(Exporter.class, plugins).forEach(builder::exporter);
        ServiceLoader.load(DraftReader.class, plugins).forEach(builder::draftReader);
        Readers.plugIns(plugins, Labels.of(ReadOptions.USUAL.language())).forEach(builder::reader);
        return builder;
    }

    /** Settings that begin with those of this one. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        exporters.values().forEach(builder::exporter);
        draftReaders.forEach(builder::draftReader);
        readers.forEach(builder::reader);
        limits.ifPresent(builder::limits);
        return builder;
    }

    /** Collects readers, exporters and limits. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, Exporter> exporters = new HashMap<>();
        private final List<DraftReader> draftReaders = new ArrayList<>();
        private final List<DiscussionReader> readers = new ArrayList<>();
        private Optional<Limits> limits = Optional.empty();

        private Builder() {
        }

        /** One more format; it takes the place of the one of the same id. */
        public Builder exporter(Exporter exporter) {
            exporters.put(exporter.format().id(), exporter);
            return this;
        }

        /** One more kind of draft that can come back. */
        public Builder draftReader(DraftReader reader) {
            draftReaders.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /** One more kind of source, asked after the others. */
        public Builder reader(DiscussionReader reader) {
            readers.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /** How much of each source is read, in place of what sources bring. */
        public Builder limits(Limits limits) {
            this.limits = Optional.of(limits);
            return this;
        }

        /** The door. */
        public Hatstand build() {
            return new Hatstand(this);
        }
    }

    /** The languages that the program speaks, by their BCP 47 tags. */
    public static List<String> languages() {
        return Labels.languages();
    }

    /** The formats that can be written, in the order of their ids. */
    public List<Format> formats() {
        return exporters.values().stream().map(Exporter::format).toList();
    }

    /** The names of the readers there are. */
    public List<String> readers() {
        return Readers.with(readers, Labels.of(ReadOptions.USUAL.language())).names();
    }

    /** Whether a reader knows the source, or it is a briefing as JSON; what a folder holds beside such files, packs made before among them, is left out by this. */
    public boolean recognises(Source given) throws IOException {
        Labels labels = Labels.of(ReadOptions.USUAL.language());
        for (Source source : PackedSources.of(bounded(given), labels)) {
            if (known(source, labels)) {
                return true;
            }
        }
        return false;
    }

    private boolean known(Source source, Labels labels) throws IOException {
        return new BriefingJson().recognise(source) || Readers.with(readers, labels).recognise(source);
    }

    /** Reads one source as it is. */
    public Briefing read(Source source) throws IOException {
        return read(List.of(source), ReadOptions.USUAL);
    }

    /** Reads one file as it is. */
    public Briefing read(Path file) throws IOException {
        return read(Source.of(file));
    }

    /**
     * Reads sources, any mix of them, into one briefing; {@link #revise} with no base, its notices among the briefing's.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public Briefing read(List<Source> sources, ReadOptions options) throws IOException {
        Revised revised = revise(sources, options, Optional.empty());
        List<Notice> notices = new ArrayList<>(revised.briefing().notices());
        revised.notices().stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        return revised.briefing().toBuilder().notices(notices).build();
    }

    /**
     * Reads sources, any mix of them, into one briefing and tells what was edited in the draft among them.
     *
     * <p>A draft alone gives the briefing it was made of with its edits. With threads, forms and the like beside it, what is new in them
     * is added; a briefing as JSON is a draft that nobody edited.
     *
     * @param sources threads, forms, mails and the like; and at most one draft or briefing
     * @param base what the draft was made of, in case it does not carry it any more: a briefing as JSON, or another file that carries one
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public Revised revise(List<Source> sources, ReadOptions options, Optional<Source> base) throws IOException {
        Labels labels = Labels.of(options.language());
        Drafts drafts = new Drafts(draftReaders, labels);
        Optional<Drafts.Returned> returned = Optional.empty();
        String draft = "";
        List<Source> others = new ArrayList<>();
        List<Notice> leftOut = new ArrayList<>();
        for (Source source : unpacked(sources, labels, leftOut)) {
            Optional<Drafts.Returned> read = options.reader().isPresent() ? Optional.empty() : drafts.read(source, base.map(this::bounded));
            if (read.isPresent() && returned.isPresent()) {
                throw new UnreadableSourceException(labels.text("revise.error.two-drafts", draft, source.name()));
            }
            if (read.isPresent()) {
                returned = read;
                draft = source.name();
            } else {
                others.add(source);
            }
        }
        if (returned.isEmpty() && base.isPresent()) {
            throw new UnreadableSourceException(labels.text("revise.error.base-alone", base.get().name()));
        }
        if (returned.isEmpty()) {
            return new Revised(introduced(gather(others, options), options), List.of(), leftOut);
        }
        Revised revised = others.isEmpty() ? returned.get().revised() : grown(returned.get(), gather(others, options), others, options);
        Briefing titled = options.title().map(title -> revised.briefing().toBuilder().title(title).build()).orElse(revised.briefing());
        List<Notice> notices = new ArrayList<>(leftOut);
        notices.addAll(revised.notices());
        return new Revised(introduced(titled, options), revised.edits(), notices);
    }

    /** The sources with the files of zips in their places; of those, what no reader knows stays out, with a notice. */
    private List<Source> unpacked(List<Source> sources, Labels labels, List<Notice> leftOut) throws IOException {
        List<Source> all = new ArrayList<>();
        for (Source given : sources) {
            List<Source> within = PackedSources.of(bounded(given), labels);
            if (within.size() == 1) {
                all.addAll(within);
                continue;
            }
            List<String> unknown = new ArrayList<>();
            for (Source source : within) {
                if (known(source, labels)) {
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

    private Source bounded(Source source) {
        return limits.map(source::within).orElse(source);
    }

    private static Briefing introduced(Briefing briefing, ReadOptions options) {
        return new Introductions(Labels.of(options.language())).apply(briefing, options.people());
    }

    private Revised grown(Drafts.Returned draft, Briefing gathered, List<Source> others, ReadOptions options) throws IOException {
        List<String> asked = draft.base().questions().stream().map(Question::text).toList();
        Briefing fresh = gathered.questions().isEmpty() ? gather(others, options.toBuilder().questions(asked).build()) : gathered;
        Revised joined = Growth.join(draft.base(), draft.revised().briefing(), fresh, Labels.of(draft.base().language()));
        List<Notice> notices = new ArrayList<>(draft.revised().notices());
        notices.addAll(joined.notices());
        return new Revised(joined.briefing(), draft.revised().edits(), notices);
    }

    private Briefing gather(List<Source> sources, ReadOptions options) throws IOException {
        return gathered(sources, options).briefing();
    }

    private FilingResult gathered(List<Source> sources, ReadOptions options) throws IOException {
        Labels labels = Labels.of(options.language());
        Readers all = Readers.with(readers, labels);
        List<Discussion> discussions = new ArrayList<>();
        for (Source source : sources) {
            discussions.add(all.read(source, options.reader()));
        }
        try {
            return held(Filing.file(new Joining(labels).join(discussions), filing(options), largest(sources)), options);
        } catch (LimitException e) {
            throw e.in(labels.language());
        }
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

    /**
     * Why each answer of some sources was filed where it is, as far as that was weighed; in forms and surveys each is under its own question.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public List<Explanation> explain(List<Source> sources, ReadOptions options) throws IOException {
        return gathered(sources.stream().map(this::bounded).toList(), options).reasons().stream().map(Explanation::of).toList();
    }

    /** Files discussions, as readers or a host made them, into one briefing. */
    public Filed file(List<Discussion> discussions, ReadOptions options) {
        FilingResult result = held(Filing.file(discussions, filing(options)), options);
        return new Filed(introduced(result.briefing(), options), result.accounts());
    }

    private static FilingOptions filing(ReadOptions options) {
        return new FilingOptions(Labels.of(options.language()), options.title(), options.questions());
    }

    private static FilingResult held(FilingResult result, ReadOptions options) {
        Labels labels = Labels.of(options.language());
        return new FilingResult(DoubtfulTerms.mark(Withholding.withoutEmails(result.briefing(), labels), labels), result.accounts(), result.reasons());
    }

    /**
     * Makes the pack of a briefing for an audience: takes out what it may not have, then sets the rest in order.
     *
     * @throws ChoiceException if the pack is to be for a hat that the briefing does not have; the message lists those it has
     */
    public Pack pack(Briefing whole, PackOptions options) throws ChoiceException {
        Briefing briefing = options.title().map(title -> whole.toBuilder().title(title).build()).orElse(whole);
        options.check(briefing);
        Labels labels = Labels.of(briefing.language());
        Withheld withheld = Withholding.apply(
                briefing, options.audience(), labels, new coop.hatstand.internal.withhold.WithholdingOptions(options.defaultAttribution()));
        Presentation presentation = new Presentation(options.audience(), labels, options.created(), withheld.waiting())
                .telling(withheld.notices()).wearing(options.hats()).choosing(options.defaultAttribution());
        List<Notice> notices = new ArrayList<>(withheld.notices());
        Presentation.Presented presented = presentation.present(withheld.briefing());
        notices.addAll(presented.notices());
        if (options.audience() == Audience.PUBLIC && options.title().isEmpty()) {
            notices.add(Notice.info("working-title", labels.text("pack.notice.working-title", withheld.briefing().title())));
        }
        return new Pack(presented.document(), presented.hats(), notices, withheld.briefing(), withheld.nothing());
    }

    /**
     * Writes a pack.
     *
     * @param format a format's id
     * @return what a reader of the file should know
     * @throws ChoiceException if there is no such format; the message lists those there are
     * @throws IOException if the stream cannot be written
     */
    public List<Notice> write(Pack pack, String format, OutputStream out) throws IOException {
        return exporter(format, pack).export(pack.document(), out);
    }

    /** Writes a pack to a file, in place of one that is there. The file is whole or, if writing fails, as it was. */
    public List<Notice> write(Pack pack, String format, Path file) throws IOException {
        Exporter exporter = exporter(format, pack);
        return new WholeFile(file).write(out -> exporter.export(pack.document(), out));
    }

    /** Makes a pack of a briefing and writes it. */
    public List<Notice> write(Briefing briefing, PackOptions options, String format, OutputStream out) throws IOException {
        return write(pack(briefing, options), format, out);
    }

    private Exporter exporter(String format, Pack pack) throws ChoiceException {
        if (!exporters.containsKey(format)) {
            throw new ChoiceException(Labels.of(pack.found().language()).text("command.error.format", format, String.join(", ", exporters.keySet())));
        }
        return exporters.get(format);
    }
}
