package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.order.OrderOptions;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Hatstand as an HTTP service with a page.
 *
 * <p>Keeps nothing between requests, writes nothing to disk and logs nothing of them, so any number of instances can run behind a load balancer.
 * The HTTP server logs through slf4j, which the host configures. Safe to share between threads.
 */
public final class Service implements AutoCloseable {
    private final Javalin server;
    private final Work work;

    private Service(Builder builder) {
        work = new Work(builder.serviceLimits);
        JsonAnswers jsonAnswers = new JsonAnswers();
        Problems problems = new Problems(jsonAnswers, builder.faults);
        Intake intake = new Intake(builder.serviceLimits, new Hold(builder.held()));
        Routes routes = new Routes(builder.hatstand, new Gate(builder.access), intake, work, jsonAnswers, problems);
        Server jetty = new Server(builder.serviceLimits, jsonAnswers);
        server = Javalin.create(config -> {
            settle(config);
            jetty.settle(config);
            routes.to(config.routes);
        });
    }

    /** Starts a service that uses these readers and exporters. The defaults are {@link ServiceLimits#USUAL} and {@link Access#OPEN}. */
    public static Builder builder(Hatstand hatstand) {
        return new Builder(hatstand);
    }

    /** The names of the options that requests may have: those of the command {@code brief}, except those about its files. */
    public static Set<String> options() {
        return new TreeSet<>(OrderOptions.NAMES);
    }

    /**
     * Starts listening.
     *
     * @param host the name or address of the interface, such as {@code 127.0.0.1}
     * @param port the port; 0 picks a free one
     * @throws IllegalStateException if it cannot listen there; the cause says why
     */
    public Service start(String host, int port) {
        try {
            server.start(host, port);
        } catch (RuntimeException e) {
            work.close();
            throw new IllegalStateException("cannot listen on " + host + ":" + port, e);
        }
        return this;
    }

    /** The port the service listens on. */
    public int port() {
        return server.port();
    }

    /** Accepts no more requests, finishes those in progress within their time, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (JavalinException e) {
            // Requests still unfinished are cut off; the server has stopped.
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        } finally {
            work.close();
        }
    }

    private static void settle(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
    }

    /** Builds a service. Not safe to share between threads. */
    public static final class Builder {
        /** How many of the largest bodies fit into memory beside those being worked on. */
        private static final int SPARE = 4;

        private final Hatstand hatstand;
        private ServiceLimits serviceLimits = ServiceLimits.USUAL;
        private Access access = Access.OPEN;
        private Consumer<String> faults = fault -> { };

        private Builder(Hatstand hatstand) {
            this.hatstand = Objects.requireNonNull(hatstand, "hatstand");
        }

        /** The service's limits. */
        public Builder limits(ServiceLimits serviceLimits) {
            this.serviceLimits = Objects.requireNonNull(serviceLimits, "limits");
            return this;
        }

        /** Who may ask for work. */
        public Builder access(Access access) {
            this.access = Objects.requireNonNull(access, "access");
            return this;
        }

        /** Receives a line for each bug in the program: its kind and position, and nothing of anybody's text. */
        public Builder faults(Consumer<String> faults) {
            this.faults = Objects.requireNonNull(faults, "faults");
            return this;
        }

        /** The service, which is not listening yet. */
        public Service build() {
            return new Service(this);
        }

        private long held() {
            return (long) serviceLimits.body() * (serviceLimits.atOnce() + SPARE);
        }
    }
}
