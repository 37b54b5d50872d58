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

    PlainErrors(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answers.PROBLEM);
        byte[] problem = answers.problem(response.getStatus(), HttpStatus.getMessage(response.getStatus()), HttpStatus.getMessage(response.getStatus()) + ".");
        response.write(true, ByteBuffer.wrap(problem), callback);
        return true;
    }
}
