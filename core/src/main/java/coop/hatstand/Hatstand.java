package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Source;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Exporters;
import coop.hatstand.export.Format;
import coop.hatstand.filing.Filed;
import coop.hatstand.filing.Filing;
import coop.hatstand.filing.Options;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.labels.Labels;
import coop.hatstand.present.Presentation;
import coop.hatstand.read.Joining;
import coop.hatstand.read.Readers;
import coop.hatstand.withhold.Withheld;
import coop.hatstand.withhold.Withholding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The one door: reads sources into a briefing, makes a pack of it for an audience, and writes the pack in any format.
 *
 * <p>Immutable and stateless: one instance serves any number of threads. Prints nothing, logs nothing, fetches nothing.
 */
public final class Hatstand {
    private final Exporters exporters;
    private final ClassLoader plugins;

    private Hatstand(Exporters exporters, ClassLoader plugins) {
        this.exporters = exporters;
        this.plugins = plugins;
    }

    /** With the readers and exporters on the class path. */
    public static Hatstand found() {
        return found(Hatstand.class.getClassLoader());
    }

    /** With the readers and exporters that can be found through a class loader. */
    public static Hatstand found(ClassLoader plugins) {
        return new Hatstand(Exporters.found(Objects.requireNonNull(plugins, "plugins")), plugins);
    }

    /** The same with an exporter made by hand, in place of the one of its format. */
    public Hatstand with(Exporter exporter) {
        return new Hatstand(exporters.with(exporter), plugins);
    }

    /** The formats that can be written. */
    public List<Format> formats() {
        return exporters.formats();
    }

    /** The names of the readers there are. */
    public List<String> readers() {
        return Readers.found(Labels.of(Reading.PLAIN.language()), plugins).names();
    }

    /** Whether a reader knows the source, or it is a briefing as JSON; what a folder holds beside such files is left out by this. */
    public boolean recognises(Source source) throws IOException {
        return new BriefingJson().recognise(source) || Readers.found(Labels.of(Reading.PLAIN.language()), plugins).recognise(source);
    }

    /** Reads one source as it is. */
    public Briefing read(Source source) throws IOException {
        return read(List.of(source), Reading.PLAIN);
    }

    /**
     * Reads sources, any mix of them, into one briefing.
     *
     * @param sources threads, forms, mails and the like; or one briefing as JSON
     * @throws IOException if one cannot be read; the message is one line that names the source, the place and the cure
     */
    public Briefing read(List<Source> sources, Reading reading) throws IOException {
        BriefingJson json = new BriefingJson();
        if (sources.size() == 1 && reading.reader().isEmpty() && json.recognise(sources.get(0))) {
            try (InputStream in = sources.get(0).open()) {
                Briefing briefing = json.read(in, sources.get(0).name());
                return reading.title().map(title -> briefing.toBuilder().title(title).build()).orElse(briefing);
            }
        }
        Labels labels = Labels.of(reading.language());
        Readers readers = Readers.found(labels, plugins);
        List<Discussion> discussions = new ArrayList<>();
        for (Source source : sources) {
            discussions.add(readers.read(source, reading.reader()));
        }
        return file(new Joining(labels).join(discussions), reading).briefing();
    }

    /** Files discussions, as readers or a host made them, into one briefing. */
    public Filed file(List<Discussion> discussions, Reading reading) {
        return Filing.file(discussions, new Options(Labels.of(reading.language()), reading.title(), reading.questions()));
    }

    /**
     * Makes the pack of a briefing for an audience: takes out what it may not have, then sets the rest in order.
     *
     * @throws IllegalArgumentException if the pack is to be for a hat that the briefing does not have; the message lists those it has
     */
    public Pack pack(Briefing briefing, Packing packing) {
        packing.hats().forEach(hat -> known(briefing, hat));
        Labels labels = Labels.of(briefing.language());
        Withheld withheld = Withholding.apply(
                briefing, packing.audience(), labels, new coop.hatstand.withhold.Options(packing.defaultAttribution()));
        Presentation presentation = new Presentation(packing.audience(), labels, packing.created(), withheld.waiting())
                .telling(withheld.notices()).wearing(packing.hats());
        List<Notice> notices = new ArrayList<>(withheld.notices());
        notices.addAll(presentation.notices(withheld.briefing()));
        return new Pack(presentation.document(withheld.briefing()), notices, withheld.nothing());
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
