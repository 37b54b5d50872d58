package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.export.DraftReader;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Exporters;
import coop.hatstand.export.Format;
import coop.hatstand.internal.filing.Filing;
import coop.hatstand.internal.filing.FilingOptions;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.path.FilingReason;
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
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The one door: reads sources into a briefing, makes a pack of it for an audience, and writes the pack in any format.
 *
 * <p>Immutable and stateless: one instance serves any number of threads. Prints nothing, logs nothing, fetches nothing.
 */
public final class Hatstand {
    private static final int MOST_NAMED = 20;

    private final Exporters exporters;
    private final List<DraftReader> draftReaders;
    private final ClassLoader plugins;
    private final Optional<Limits> limits;

    private Hatstand(Exporters exporters, List<DraftReader> draftReaders, ClassLoader plugins, Optional<Limits> limits) {
        this.exporters = exporters;
        this.draftReaders = draftReaders;
        this.plugins = plugins;
        this.limits = limits;
    }

    /** With the readers and exporters on the class path. */
    public static Hatstand found() {
        return found(Hatstand.class.getClassLoader());
    }

    /** With the readers and exporters that can be found through a class loader. */
    public static Hatstand found(ClassLoader plugins) {
        Exporters exporters = Exporters.found(Objects.requireNonNull(plugins, "plugins"));
        List<DraftReader> draftReaders = ServiceLoader.load(DraftReader.class, plugins).stream().map(ServiceLoader.Provider::get).toList();
        return new Hatstand(exporters, draftReaders, plugins, Optional.empty());
    }

    /** The same with an exporter made by hand, in place of the one of its format. */
    public Hatstand with(Exporter exporter) {
        return new Hatstand(exporters.with(exporter), draftReaders, plugins, limits);
    }

    /** The same with other limits to how much of each source is read, in place of those that sources bring. */
    public Hatstand within(Limits limits) {
        return new Hatstand(exporters, draftReaders, plugins, Optional.of(limits));
    }

    /** The formats that can be written. */
    public List<Format> formats() {
        return exporters.formats();
    }

    /** The names of the readers there are. */
    public List<String> readers() {
        return Readers.found(Labels.of(Reading.PLAIN.language()), plugins).names();
    }

    /** Whether a reader knows the source, or it is a briefing as JSON; what a folder holds beside such files, packs made before among them, is left out by this. */
    public boolean recognises(Source given) throws IOException {
        Labels labels = Labels.of(Reading.PLAIN.language());
        for (Source source : PackedSources.of(bounded(given), labels)) {
            if (known(source, labels)) {
                return true;
            }
        }
        return false;
    }

    private boolean known(Source source, Labels labels) throws IOException {
        return new BriefingJson().recognise(source) || Readers.found(labels, plugins).recognise(source);
    }

    /** Reads one source as it is. */
    public Briefing read(Source source) throws IOException {
        return read(List.of(source), Reading.PLAIN);
    }

    /**
     * Reads sources, any mix of them, into one briefing; {@link #revise} with no base, its notices among the briefing's.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public Briefing read(List<Source> sources, Reading reading) throws IOException {
        Revised revised = revise(sources, reading, Optional.empty());
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
    public Revised revise(List<Source> sources, Reading reading, Optional<Source> base) throws IOException {
        Labels labels = Labels.of(reading.language());
        Drafts drafts = new Drafts(draftReaders, labels);
        Optional<Drafts.Returned> returned = Optional.empty();
        String draft = "";
        List<Source> others = new ArrayList<>();
        List<Notice> leftOut = new ArrayList<>();
        for (Source source : unpacked(sources, labels, leftOut)) {
            Optional<Drafts.Returned> read = reading.reader().isPresent() ? Optional.empty() : drafts.read(source, base.map(this::bounded));
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
            return new Revised(introduced(gather(others, reading), reading), List.of(), leftOut);
        }
        Revised revised = others.isEmpty() ? returned.get().revised() : grown(returned.get(), gather(others, reading), others, reading);
        Briefing titled = reading.title().map(title -> revised.briefing().toBuilder().title(title).build()).orElse(revised.briefing());
        List<Notice> notices = new ArrayList<>(leftOut);
        notices.addAll(revised.notices());
        return new Revised(introduced(titled, reading), revised.edits(), notices);
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

    private static Briefing introduced(Briefing briefing, Reading reading) {
        return new Introductions(Labels.of(reading.language())).apply(briefing, reading.people());
    }

    private Revised grown(Drafts.Returned draft, Briefing gathered, List<Source> others, Reading reading) throws IOException {
        List<String> asked = draft.base().questions().stream().map(Question::text).toList();
        Briefing fresh = gathered.questions().isEmpty() ? gather(others, reading.asking(asked)) : gathered;
        Revised joined = Growth.join(draft.base(), draft.revised().briefing(), fresh, Labels.of(draft.base().language()));
        List<Notice> notices = new ArrayList<>(draft.revised().notices());
        notices.addAll(joined.notices());
        return new Revised(joined.briefing(), draft.revised().edits(), notices);
    }

    private Briefing gather(List<Source> sources, Reading reading) throws IOException {
        return gathered(sources, reading).briefing();
    }

    private FilingResult gathered(List<Source> sources, Reading reading) throws IOException {
        Labels labels = Labels.of(reading.language());
        Readers readers = Readers.found(labels, plugins);
        List<Discussion> discussions = new ArrayList<>();
        for (Source source : sources) {
            discussions.add(readers.read(source, reading.reader()));
        }
        try {
            return held(Filing.file(new Joining(labels).join(discussions), options(reading), largest(sources)), reading);
        } catch (LimitException e) {
            throw UnreadableSourceException.beyond(e, labels);
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
     * Why each answer of some sources was filed where it is, as far as that was weighed; answers in forms and surveys stand where their question does.
     *
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public List<FilingReason> explain(List<Source> sources, Reading reading) throws IOException {
        return gathered(sources.stream().map(this::bounded).toList(), reading).reasons();
    }

    /** Files discussions, as readers or a host made them, into one briefing. */
    public FilingResult file(List<Discussion> discussions, Reading reading) {
        FilingResult result = held(Filing.file(discussions, options(reading)), reading);
        return new FilingResult(introduced(result.briefing(), reading), result.accounts(), result.reasons());
    }

    private static FilingOptions options(Reading reading) {
        return new FilingOptions(Labels.of(reading.language()), reading.title(), reading.questions());
    }

    private static FilingResult held(FilingResult result, Reading reading) {
        Labels labels = Labels.of(reading.language());
        return new FilingResult(DoubtfulTerms.mark(Withholding.withoutEmails(result.briefing(), labels), labels), result.accounts(), result.reasons());
    }

    /**
     * Makes the pack of a briefing for an audience: takes out what it may not have, then sets the rest in order.
     *
     * @throws IllegalArgumentException if the pack is to be for a hat that the briefing does not have; the message lists those it has
     */
    public Pack pack(Briefing whole, Packing packing) {
        Briefing briefing = packing.title().map(title -> whole.toBuilder().title(title).build()).orElse(whole);
        packing.hats().forEach(hat -> known(briefing, hat));
        Labels labels = Labels.of(briefing.language());
        Withheld withheld = Withholding.apply(
                briefing, packing.audience(), labels, new coop.hatstand.internal.withhold.WithholdingOptions(packing.defaultAttribution()));
        Presentation presentation = new Presentation(packing.audience(), labels, packing.created(), withheld.waiting())
                .telling(withheld.notices()).wearing(packing.hats()).choosing(packing.defaultAttribution());
        List<Notice> notices = new ArrayList<>(withheld.notices());
        Presentation.Presented presented = presentation.present(withheld.briefing());
        notices.addAll(presented.notices());
        if (packing.audience() == Audience.PUBLIC && packing.title().isEmpty()) {
            notices.add(Notice.info("working-title", labels.text("pack.notice.working-title", withheld.briefing().title())));
        }
        return new Pack(presented.document(), presented.hats(), notices, withheld.briefing(), withheld.nothing());
    }

    private static void known(Briefing briefing, String hat) {
        List<String> names = briefing.hats().stream().map(Hat::name).toList();
        if (names.stream().noneMatch(hat::equalsIgnoreCase)) {
            throw new IllegalArgumentException("there is no hat \"" + hat + "\"; there are: " + String.join(", ", names));
        }
    }

    /**
     * Writes a pack.
     *
     * @param format a format's id
     * @return what a reader of the file should know
     * @throws IllegalArgumentException if there is no such format; the message lists those there are
     * @throws IOException if the stream cannot be written
     */
    public List<Notice> write(Pack pack, String format, OutputStream out) throws IOException {
        return exporter(format).export(pack.document(), out);
    }

    /** Makes a pack of a briefing and writes it. */
    public List<Notice> write(Briefing briefing, Packing packing, String format, OutputStream out) throws IOException {
        return write(pack(briefing, packing), format, out);
    }

    private Exporter exporter(String format) {
        return exporters.get(format).orElseThrow(
                () -> new IllegalArgumentException("there is no format \"" + format + "\"; there are: " + exporters.known()));
    }
}
