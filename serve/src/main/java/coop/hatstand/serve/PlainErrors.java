package coop.hatstand.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** What the server itself refuses, such as broken HTTP, as a problem too, without a word of the request in it. */
final class PlainErrors extends ErrorHandler {
    private final Answers answers;
    private final HttpFaults faults = new HttpFaults();

    PlainErrors(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answers.PROBLEM);
        Problem problem = faults.of(response.getStatus());
        problem.retryAfter().ifPresent(seconds -> response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds));
        byte[] bytes = answers.problem(problem.status(), HttpStatus.getMessage(problem.status()), problem.getMessage());
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }
}
