package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.serve.Access;
import coop.hatstand.serve.Service;
import coop.hatstand.serve.ServiceLimits;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hatstand serve}: runs the service until the process is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Serves a page for the browser, and the same over HTTP for other programs. Keeps and logs nothing it is sent.")
final class ServeCommand implements Callable<Integer> {
    private static final int MEBI = 1024 * 1024;
    /** In milliseconds, for a service that does not answer whether it is up. */
    private static final int PATIENCE = 5_000;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only; 0.0.0.0 listens to anyone who can reach this machine).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", converter = Converters.Port.class, description = "The port to listen on; 0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--name", paramLabel = "NAME", description = "A host name the service answers to, such as briefings.example.coop. Repeat for several names.")
    private List<String> names = List.of();

    @Option(names = "--origin", paramLabel = "ORIGIN", description = "Let pages from this origin, such as https://forum.example.coop, use the service from a browser.")
    private List<String> origins = List.of();

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file with a token that callers must send (Authorization: Bearer TOKEN).")
    private Optional<String> tokenFile = Optional.empty();

    @Option(names = "--max-body", paramLabel = "MIB", defaultValue = "16", description = "The largest request accepted, in MiB (default: ${DEFAULT-VALUE}).")
    private int maxBody;

    @Option(names = "--max-time", paramLabel = "SECONDS", defaultValue = "60", description = "The longest a request may take, in seconds (default: ${DEFAULT-VALUE}).")
    private int maxTime;

    @Option(names = "--at-once", paramLabel = "N", defaultValue = "2", description = "How many requests to process at once (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(names = "--waiting", paramLabel = "N", defaultValue = "64", description = "How many more requests may wait (default: ${DEFAULT-VALUE}).")
    private int waiting;

    @Option(names = "--healthy", description = "Instead, ask the service that runs on this port of this machine whether it is up; the exit code is 0 if it is.")
    private boolean healthy;

    @Mixin
    private LimitOptions reading;

    @Mixin
    private PluginOptions plugins;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    ServeCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException, InterruptedException {
        Messages messages = Messages.usual();
        if (healthy) {
            return up() ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
        Hatstand hatstand = plugins.door(door, messages).limits(reading.limits(messages)).build();
        Service service = Service.builder(hatstand).limits(limits(messages)).access(access(messages))
                .faults(fault -> terminal.tell(Terminal.Tone.FAULT, messages.text("command.error", messages.text("serve.error.bug", fault)))).build();
        try {
            service.start(host, port);
        } catch (IllegalStateException e) {
            throw new Fault(messages.text("command.error.listen", host, Integer.toString(port)));
        }
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service, ended), "hatstand-end"));
        terminal.say(messages.text("command.serving", "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + service.port() + "/"));
        ended.await();
        return ExitCode.DONE;
    }

    private boolean up() {
        try {
            HttpURLConnection health = (HttpURLConnection) new URL("http", "127.0.0.1", port, "/healthz").openConnection(Proxy.NO_PROXY);
            health.setConnectTimeout(PATIENCE);
            health.setReadTimeout(PATIENCE);
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Requests in progress are finished first. */
    private static void end(Service service, CountDownLatch ended) {
        service.close();
        ended.countDown();
    }

    private ServiceLimits limits(Messages messages) throws Fault {
        try {
            return new ServiceLimits(Math.multiplyExact(maxBody, MEBI), Duration.ofSeconds(maxTime), atOnce, waiting);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Fault(messages.text("command.error.limits", ServiceLimits.MOST_BODY / MEBI));
        }
    }

    private Access access(Messages messages) throws Fault, IOException {
        Optional<String> token = Optional.empty();
        if (tokenFile.isPresent()) {
            Path file = Paths.of(tokenFile.get(), messages);
            if (!Files.isRegularFile(file)) {
                throw new Fault(messages.text("command.error.missing", file));
            }
            token = Optional.of(Files.readString(file).strip());
            if (token.get().isEmpty()) {
                throw new Fault(messages.text("command.error.token", file));
            }
        }
        return new Access(token, names, origins);
    }
}
