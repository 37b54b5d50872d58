package coop.hatstand;

import coop.hatstand.ask.TermsRequests;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Interview;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Notice;
import coop.hatstand.export.DraftReader;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.export.ModelExporter;
import coop.hatstand.internal.ask.RequestWriter;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.hint.BriefingPassages;
import coop.hatstand.internal.filing.hint.BuiltInSuggester;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Presentation;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.internal.revise.draft.HandFiling;
import coop.hatstand.internal.revise.merge.Difference;
import coop.hatstand.internal.verify.TextParts;
import coop.hatstand.internal.verify.Verifier;
import coop.hatstand.internal.withhold.Withheld;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.internal.withhold.WithholdingOptions;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.PageTextReader;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.Suggester;
import coop.hatstand.verify.Verification;
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
import java.util.Set;
import java.util.TreeMap;

/**
 * Where everything starts: reads sources into a briefing, makes a pack of it for an audience, and writes the pack in any format.
 *
 * <p>Immutable and stateless: one instance serves any number of threads. Prints nothing, logs nothing, fetches nothing.
 */
public final class Hatstand {
    private final Map<String, Exporter> exporters;
    private final List<DraftReader> draftReaders;
    private final List<DiscussionReader> readers;
    private final Optional<Limits> limits;
    private final Optional<Suggester> ownSuggester;
    private final Optional<SentenceModel> model;
    private final Suggester suggester;
    private final SourceFiling filing;
    private final SourceReading reading;
    private final List<PageTextReader> pageReaders;

    private Hatstand(Builder builder) {
        exporters = new TreeMap<>(builder.exporters);
        draftReaders = List.copyOf(builder.draftReaders);
        readers = List.copyOf(builder.readers);
        limits = builder.limits;
        ownSuggester = builder.suggester;
        model = builder.model;
        suggester = ownSuggester.orElseGet(() -> new BuiltInSuggester(model));
        filing = new SourceFiling(readers, limits, suggester);
        reading = new SourceReading(draftReaders, filing, suggester);
        pageReaders = List.copyOf(builder.pageReaders);
    }

    /** An instance with the readers, exporters and suggestions on the class path. */
    public static Hatstand found() {
        return builder().build();
    }

    /** A builder that starts with the readers, exporters and suggestions on the class path. */
    public static Builder builder() {
        return builder(Hatstand.class.getClassLoader());
    }

    /** A builder that starts with the readers, exporters and suggestions that a class loader finds. */
    public static Builder builder(ClassLoader plugins) {
        Builder builder = new Builder();
        builder.exporter(new ModelExporter());
        ServiceLoader.load(Exporter.class, plugins).forEach(builder::exporter);
        ServiceLoader.load(DraftReader.class, plugins).forEach(builder::draftReader);
        Readers.plugIns(plugins, Labels.of(ReadOptions.USUAL.language())).forEach(builder::reader);
        ServiceLoader.load(PageTextReader.class, plugins).forEach(builder::pageReader);
        ServiceLoader.load(SentenceModel.class, plugins).findFirst().ifPresent(builder::sentenceModel);
        ServiceLoader.load(Suggester.class, plugins).findFirst().ifPresent(builder::suggester);
        return builder;
    }

    /** A builder that starts with the settings of this instance. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        exporters.values().forEach(builder::exporter);
        draftReaders.forEach(builder::draftReader);
        readers.forEach(builder::reader);
        pageReaders.forEach(builder::pageReader);
        limits.ifPresent(builder::limits);
        ownSuggester.ifPresent(builder::suggester);
        model.ifPresent(builder::sentenceModel);
        return builder;
    }

    /** Collects readers, exporters, limits and what suggests questions. Not safe to share between threads. */
    public static final class Builder {
        private final Map<String, Exporter> exporters = new HashMap<>();
        private final List<DraftReader> draftReaders = new ArrayList<>();
        private final List<DiscussionReader> readers = new ArrayList<>();
        private final List<PageTextReader> pageReaders = new ArrayList<>();
        private Optional<Limits> limits = Optional.empty();
        private Optional<Suggester> suggester = Optional.empty();
        private Optional<SentenceModel> model = Optional.empty();

        private Builder() {
        }

        /** Adds a format. It replaces any other with the same id. */
        public Builder exporter(Exporter exporter) {
            exporters.put(exporter.format().id(), exporter);
            return this;
        }

        /** Adds a kind of draft that can be read back. */
        public Builder draftReader(DraftReader reader) {
            draftReaders.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /** Adds a reader, which is asked after the others. */
        public Builder reader(DiscussionReader reader) {
            readers.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /** Adds a kind of file with pages whose text can be checked. */
        public Builder pageReader(PageTextReader reader) {
            pageReaders.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /** Sets how much of each source is read, instead of the limits that sources have. */
        public Builder limits(Limits limits) {
            this.limits = Optional.of(limits);
            return this;
        }

        /** Suggests questions for what is not filed, instead of Hatstand itself. */
        public Builder suggester(Suggester suggester) {
            this.suggester = Optional.of(suggester);
            return this;
        }

        /** Adds what texts have in common in meaning to what Hatstand's own suggestions go by. */
        public Builder sentenceModel(SentenceModel model) {
            this.model = Optional.of(model);
            return this;
        }

        /** Builds the instance. */
        public Hatstand build() {
            return new Hatstand(this);
        }
    }

    /** The languages that Hatstand speaks, as BCP 47 tags. */
    public static List<String> languages() {
        return Labels.languages();
    }

    /** The formats that can be written, in the order of their ids. */
    public List<Format> formats() {
        return exporters.values().stream().map(Exporter::format).toList();
    }

    /** The names of the available readers. */
    public List<String> readers() {
        return filing.readers(Labels.of(ReadOptions.USUAL.language())).names();
    }

    /** Whether a reader recognises the source, or it is briefing JSON. Other files in a folder, such as packs made earlier, can be left out by this. */
    public boolean recognises(Source given) throws IOException {
        return filing.recognises(given, Labels.of(ReadOptions.USUAL.language()));
    }

    /** Reads one source with the usual options. */
    public Briefing read(Source source) throws IOException {
        return read(List.of(source), ReadOptions.USUAL);
    }

    /** Reads one file with the usual options. */
    public Briefing read(Path file) throws IOException {
        return read(Source.of(file));
    }

    /**
     * Reads any mix of sources into one briefing, with every notice in it. The same as {@link #revise} without a base.
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
     * Reads any mix of sources into one briefing, and lists what was edited in the draft among them.
     *
     * <p>A draft alone gives the briefing it was made from, with its edits. If there are threads, forms and the like beside it, what is new in them
     * is added. Briefing JSON counts as a draft that nobody edited.
     *
     * @param sources threads, forms, mails and the like; and at most one draft or briefing
     * @param base what the draft was made from, in case the draft no longer carries it: briefing JSON, or another file that carries it
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public Revised revise(List<Source> sources, ReadOptions options, Optional<Source> base) throws IOException {
        return reading.revise(sources, options, base);
    }

    /**
     * Why each answer was filed where it is. Answers in forms and surveys have their own question, so nothing was weighed for them.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public List<Explanation> explain(List<Source> sources, ReadOptions options) throws IOException {
        return filing.file(sources.stream().map(filing::bounded).toList(), options).reasons().stream().map(Explanation::of).toList();
    }

    /** What changed between two states of a briefing, as a draft's edits are told. */
    public static List<Edit> changes(Briefing was, Briefing is) {
        return Difference.between(was, is);
    }

    /** The briefing with new suggestions for all that is unfiled: whatever a person has filed since the last ones counts for the rest. */
    public Briefing suggest(Briefing briefing) {
        return suggest(briefing, Set.of());
    }

    /**
     * The same after a person looked at some passages and left them unfiled.
     *
     * @param none the ids of these passages; nothing is suggested for them
     */
    public Briefing suggest(Briefing briefing, Set<String> none) {
        return BriefingPassages.suggested(briefing, none, suggester);
    }

    /**
     * The briefing with an unfiled passage filed by hand.
     *
     * @throws IllegalArgumentException if it has no such passage, or not these questions
     */
    public Briefing fileUnder(Briefing briefing, String passage, List<String> questions) {
        return HandFiling.file(briefing, passage, questions);
    }

    /**
     * The briefing with an unfiled passage in its paragraphs, each a passage of its own: a list alone in its items, a paragraph alone in its lines; the same briefing if
     * there is nothing to part.
     *
     * @throws IllegalArgumentException if it has no such passage
     */
    public Briefing split(Briefing briefing, String passage) {
        return HandFiling.split(briefing, passage);
    }

    /**
     * What people wrote in some sources, as {@link #file} takes it: so that a person can see it, and correct who wrote what, before it is filed.
     * Drafts and briefings are left out.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public List<Discussion> discussions(List<Source> sources, ReadOptions options) throws IOException {
        return reading.discussions(sources, options);
    }

    /** Files discussions, as readers or a host made them, into one briefing. */
    public Filed file(List<Discussion> discussions, ReadOptions options) {
        FilingResult result = filing.discussions(discussions, options);
        return new Filed(SourceReading.introduced(result.briefing(), options), result.accounts());
    }

    /**
     * Makes the pack of a briefing for an audience: removes what it may not have, and puts the rest in order.
     *
     * @throws ChoiceException if the briefing does not have a hat that was asked for; the message lists the hats it has
     */
    public Pack pack(Briefing whole, PackOptions options) throws ChoiceException {
        Interview interview = whole.interview();
        Briefing briefing = whole.toBuilder().title(options.title().orElse(whole.title()))
                .interview(new Interview(interview.details().with(options.release()), interview.speaker())).build();
        options.check(briefing);
        Labels labels = Labels.of(briefing.language());
        Withheld withheld = Withholding.apply(
                briefing, options.audience(), labels, new WithholdingOptions(options.defaultAttribution()));
        Presentation presentation = new Presentation(options.audience(), labels, options.created())
                .telling(withheld.notices()).wearing(options.hats()).choosing(options.defaultAttribution()).compact(options.compact())
                .laidOut(options.layout().orElse(options.compact() ? Layout.BRIEFING : Layout.forPeople(Consultation.heard(whole))));
        List<Notice> notices = new ArrayList<>(withheld.notices());
        Presentation.Presented presented = presentation.present(withheld.briefing());
        notices.addAll(presented.notices());
        if (options.audience() == Audience.PUBLIC && options.title().isEmpty()) {
            notices.add(Notice.info("working-title", labels.text("pack.notice.working-title", withheld.briefing().title())));
        }
        return new Pack(presented.document(), presented.hats(), notices, withheld.briefing(), withheld.nothing());
    }

    /**
     * What to ask the people whose answers nobody may use yet, because they have not said how or their words are in doubt: a message for each in their
     * language, and one forum post. Nothing is sent. Replies are read as a source beside the briefing, with {@link #revise}.
     */
    public TermsRequests requests(Briefing briefing) {
        return new RequestWriter(briefing).requests();
    }

    /** Same as {@link #verify(Briefing, Source, PackOptions)}, with terms as people stated them. */
    public Verification verify(Briefing briefing, Source text, Audience audience) throws IOException {
        return verify(briefing, text, PackOptions.forAudience(audience));
    }

    /**
     * Checks a text that quotes a briefing, such as a press release: Markdown, plain text, a web page, Word or OpenDocument text, and PDF if a
     * {@link PageTextReader} for it is there.
     *
     * <p>Each quotation is compared word for word; case, punctuation and typography do not count, and what stands in square brackets or is left out with
     * an ellipsis is lawful. Paraphrase is not judged. Names and words that the audience may not have are found as they are for packs.
     *
     * @param options who the text is for, and the terms to use where nobody stated any
     * @throws IOException if the text cannot be read; the message is one line that names the source, the place and the cure
     */
    public Verification verify(Briefing briefing, Source text, PackOptions options) throws IOException {
        Verifier verifier = new Verifier(briefing, options.audience(), new WithholdingOptions(options.defaultAttribution()));
        return verifier.verify(filing.bounded(text), new TextParts(pageReaders, Labels.orEnglish(briefing.language())));
    }

    /**
     * Writes a pack.
     *
     * @param format a format's id
     * @return notices for whoever reads the file
     * @throws ChoiceException if there is no such format; the message lists the formats
     * @throws IOException if the stream cannot be written
     */
    public List<Notice> write(Pack pack, String format, OutputStream out) throws IOException {
        return exporter(format, pack).export(pack.document(), out);
    }

    /** Writes a pack to a file and replaces what was there. If writing fails, the file stays as it was. */
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
