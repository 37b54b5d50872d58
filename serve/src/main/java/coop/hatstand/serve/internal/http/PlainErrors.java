package coop.hatstand.serve.internal.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Turns what the server itself refuses, such as malformed HTTP, into a problem too, without any text from the request. */
public final class PlainErrors extends ErrorHandler {
    private final JsonAnswers jsonAnswers;
    private final HttpFaults faults = new HttpFaults();

    public PlainErrors(JsonAnswers jsonAnswers) {
        this.jsonAnswers = jsonAnswers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JsonAnswers.PROBLEM);
        Problem problem = faults.of(response.getStatus());
        problem.retryAfter().ifPresent(seconds -> response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds));
        byte[] bytes = jsonAnswers.problem(problem.status(), HttpStatus.getMessage(problem.status()), problem.getMessage());
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }
}
