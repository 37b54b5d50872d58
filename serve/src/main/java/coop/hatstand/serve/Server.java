package coop.hatstand.serve;

import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.http.PlainErrors;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Configures the HTTP server: slow connections are closed, and requests in progress are finished when it stops. */
final class Server {
    private static final int THREADS = 200;
    private static final int FEWEST_THREADS = 8;
    private static final long IDLE_MILLIS = 15_000;
    private static final int MOST_OF_A_HEAD = 8 * 1024;

    private final ServiceLimits serviceLimits;
    private final JsonAnswers jsonAnswers;

    Server(ServiceLimits serviceLimits, JsonAnswers jsonAnswers) {
        this.serviceLimits = serviceLimits;
        this.jsonAnswers = jsonAnswers;
    }

    void settle(JavalinConfig config) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
        threads.setName("hatstand-http");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(Server::settle);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(serviceLimits.time().toMillis());
            server.setErrorHandler(new PlainErrors(jsonAnswers));
        });
    }

    private static void settle(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MOST_OF_A_HEAD);
        http.setIdleTimeout(IDLE_MILLIS);
    }
}
