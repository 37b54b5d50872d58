package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.PackOptions;
import coop.hatstand.app.Choices;
import coop.hatstand.app.Findings;
import coop.hatstand.app.Messages;
import coop.hatstand.app.NextStep;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.terminal.EditReport;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hatstand brief}: reads sources and writes one audience's pack in each requested format. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false, // The default locale would sort it: "--issuer" is elsewhere in Turkish.
        description = "Makes a briefing: a PDF to hand out, a Word draft to edit, Markdown to post back.",
        footer = {"", "Exit codes: 0, done; 1, done, but with warnings and --strict; 2, something is wrong with the arguments or a file."})
final class BriefCommand implements Callable<Integer> {
    /** With more answers than this, formats are written one after another, because writing them in parallel needs more memory. */
    private static final int MANY = 2_000;
    private static final Set<String> ON_OTHER_PACKS = Set.of("withheld-members", "withheld-public", "terms-assumed", "words-repeated", "words-searchable", "hat-of-one");

    /** A pack with one is not made here. */
    private static final String WORKING_TITLE = "working-title";

    @Mixin
    private SourceOptions sources;

    @Mixin
    private PageOptions pages;

    @Option(names = "--to", paramLabel = "FORMAT", split = ",", defaultValue = "pdf,docx,markdown",
            description = "Formats to write, separated by commas (default: ${DEFAULT-VALUE}); \"hatstand formats\" lists them all.")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "DIR", defaultValue = ".", description = "The folder to write to, created if necessary (default: the current folder).")
    private String out = ".";

    @Option(names = "--audience", paramLabel = "WHO", defaultValue = "spokesperson", converter = Converters.AudienceChoice.class,
            description = "Who the pack is for, which decides what it may contain: spokesperson, members or public (default: ${DEFAULT-VALUE}).")
    private Audience audience = Audience.SPOKESPERSON;

    @Option(names = "--hat", paramLabel = "NAME",
            description = "Make the pack for somebody speaking under this hat: its lines to take, its answers first, all others marked. Repeat for several hats.")
    private List<String> hats = List.of();

    @Option(names = "--default-attribution", paramLabel = "TERM", converter = Converters.TermChoice.class,
            description = "The terms to use where nobody stated any: on-the-record, by-hat, background or off-the-record.")
    private Optional<Attribution> term = Optional.empty();

    @Mixin
    private ReleaseOptions release;

    @Option(names = "--compact", description = "Take fewer pages: answers grouped by hat, and nothing behind the questions but what has to be there.")
    private boolean compact;

    @Option(names = "--layout", paramLabel = "LAYOUT", converter = Converters.LayoutChoice.class,
            description = "How it is laid out: briefing, report (counts and charts, equal answers once) or decisions (one page). Without this, a report if more than 30 people answered.")
    private Optional<Layout> layout = Optional.empty();

    @Mixin
    private SampleOptions sample;

    @Option(names = "--replace", description = "Overwrite files whose contents differ. Without this, a new file is written beside them.")
    private boolean replace;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    BriefCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = sources.messages();
        Hatstand hatstand = pages.apply(sources.hatstand(door), messages);
        List<Format> wanted = new Choices(messages).formats(formats, hatstand.formats());
        List<String> read = Stream.concat(sources.files().stream(), pages.files().stream()).toList();
        OutFolder folder = new OutFolder(Paths.of(out, messages), messages, read, replace);
        ReadInputs readInputs = sources.gather(hatstand, terminal);
        new EditReport(terminal, messages).tell(readInputs.revised());
        Briefing briefing = sample.noted(readInputs.briefing(), messages);
        PackOptions.Builder packing = Choices.packing(audience, term, hats, sources.title()).toBuilder().release(release.details()).compact(compact);
        layout.ifPresent(packing::layout);
        Pack pack = hatstand.pack(briefing, packing.build());
        tell(pack, readInputs, messages);
        Findings findings = new Findings(briefing, messages);
        if (pack.empty()) {
            throw new Fault(findings.whyNothing(audience));
        }
        release.needsTitle(audience, sources.title(), readInputs.revised(), messages);
        int atOnce = briefing.responses().size() > MANY ? 1 : Runtime.getRuntime().availableProcessors();
        int code = deliver(new Delivery(hatstand, folder, terminal, messages, readInputs.notices()), pack, wanted, atOnce);
        findings.doubts(pack.notices()).forEach(terminal::say);
        terminal.say(audience == Audience.SPOKESPERSON ? findings.line() : new Findings(pack.found(), messages).lineOfPack());
        if (code == ExitCode.DONE) {
            terminal.advise(new NextStep(messages, sources.inputs()).after(briefing, audience, wanted));
        }
        return code == ExitCode.DONE ? readInputs.done() : code;
    }

    /** The spokesperson's pack has all notices among the notes on the source, so that the first of them will do; nobody reads those on packs that were not asked for. */
    private void tell(Pack pack, ReadInputs readInputs, Messages messages) {
        Notices notices = readInputs.notices();
        notices.note(pack.notices());
        notices.tell(readInputs.revised().notices());
        boolean spokesperson = audience == Audience.SPOKESPERSON;
        List<Notice> noted = new ArrayList<>(pack.notices().stream().filter(notice -> spokesperson ? !ON_OTHER_PACKS.contains(notice.code()) : !notice.code().equals(WORKING_TITLE)).toList());
        noted.addAll(readInputs.briefing().notices());
        List<Notice> all = noted.stream().distinct().toList();
        if (spokesperson) {
            notices.tellFirst(all, 1, more -> messages.count("command.notice.more", more, messages.text("back.notices")));
        } else {
            notices.tellFirst(all, 2, more -> messages.count("command.notice.verbose", more, "--verbose"));
        }
    }

    @SuppressWarnings("try") // The work is shown for as long as it is open.
    private int deliver(Delivery delivery, Pack pack, List<Format> wanted, int atOnce) throws IOException {
        try (Terminal.Work work = terminal.during(sources.messages().text("command.progress.write"))) {
            return delivery.write(pack, pack.fileName(), wanted, Math.min(atOnce, wanted.size()));
        }
    }
}
