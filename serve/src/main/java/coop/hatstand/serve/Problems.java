package coop.hatstand.serve;

import coop.hatstand.ChoiceException;
import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.HttpFaults;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.source.HatstandException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Turns exceptions into problems, and distinguishes a caller's mistake from the service's own fault. */
final class Problems {
    private static final int RETRY_SECONDS = 5;

    private final JsonAnswers jsonAnswers;
    private final Consumer<String> faults;
    private final HttpFaults server = new HttpFaults();
    private final Messages messages = Messages.usual();

    /** @param faults takes a line for each fault of the program itself, in which nobody's words are */
    Problems(JsonAnswers jsonAnswers, Consumer<String> faults) {
        this.jsonAnswers = jsonAnswers;
        this.faults = faults;
    }

    void answer(Context ctx, Throwable fault) {
        Problem problem = of(fault);
        problem.retryAfter().ifPresent(seconds -> ctx.header("Retry-After", Integer.toString(seconds)));
        if (problem.status() == 408 || problem.status() == 413) {
            // What is left of the body is not worth taking in.
            ctx.header("Connection", "close");
        }
        jsonAnswers.problem(ctx, problem.status(), HttpStatus.forStatus(problem.status()).getMessage(), problem.getMessage());
    }

    private Problem of(Throwable fault) {
        if (fault instanceof Problem problem) {
            return problem;
        }
        if (fault instanceof HttpResponseException http) {
            return server.of(http.getStatus());
        }
        if (fault instanceof HatstandException) {
            return new Problem(fault instanceof ChoiceException ? 400 : 422, fault.getMessage());
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (fault instanceof IOException) {
            return new Problem(422, messages.text("command.error.io", String.valueOf(fault.getMessage())));
        }
        if (fault instanceof OutOfMemoryError) {
            faults.accept(place(fault));
            return Problem.passing(503, messages.text("serve.error.memory"), RETRY_SECONDS);
        }
        faults.accept(place(fault));
        return new Problem(500, messages.text("serve.error.bug", place(fault)));
    }

    /** Without the fault's message, which may hold somebody's words. */
    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault.getClass().getName() + " at " + (trace.length == 0 ? "?" : trace[0]);
    }
}
