package coop.hatstand.serve;

import coop.hatstand.ChoiceException;
import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.FileName;
import coop.hatstand.serve.internal.http.Multipart;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.serve.internal.http.RequestField;
import coop.hatstand.serve.internal.order.RequestOrder;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Reads a request's fields into memory, within limits of size and time. */
final class Intake {
    private static final int CHUNK = 64 * 1024;

    private final ServiceLimits serviceLimits;
    private final Hold hold;
    private final Messages messages = Messages.usual();

    Intake(ServiceLimits serviceLimits, Hold hold) {
        this.serviceLimits = serviceLimits;
        this.hold = hold;
    }

    /** What is done with an order while its bytes are held. */
    interface Use {
        void of(RequestOrder requestOrder) throws Exception;
    }

    /** Takes an order in, uses it and lets go of its bytes. */
    void take(Context ctx, Use use) throws Exception {
        if (ctx.req().getContentLengthLong() > serviceLimits.body()) {
            throw tooLarge();
        }
        Received received = new Received();
        try {
            use.of(order(ctx, received.read(ctx)));
        } finally {
            hold.give(received.size);
        }
    }

    private RequestOrder order(Context ctx, byte[] body) throws Problem, ChoiceException {
        List<RequestField> requestFields = new ArrayList<>();
        ctx.queryParamMap().forEach((name, values) -> values.forEach(value -> requestFields.add(RequestField.of(name, value))));
        Optional<String> type = Optional.ofNullable(ctx.header("Content-Type")).map(String::strip);
        if (type.isPresent() && type.get().regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            requestFields.addAll(new Multipart(messages).fields(type.get(), body));
        } else {
            requestFields.add(new RequestField(RequestOrder.SOURCE, FileName.in(ctx.header("Content-Disposition")), body));
        }
        return new RequestOrder(requestFields);
    }

    private Problem tooLarge() {
        return new Problem(413, messages.text("serve.error.large", serviceLimits.body() / 1024));
    }

    /** The bytes of one body, counted as they come. */
    private final class Received {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long size;

        private byte[] read(Context ctx) throws Problem {
            long end = System.nanoTime() + serviceLimits.time().toNanos();
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = ctx.req().getInputStream()) {
                for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                    if (bytes.size() + n > serviceLimits.body()) {
                        throw tooLarge();
                    }
                    hold.take(n, messages);
                    size += n;
                    bytes.write(chunk, 0, n);
                    if (end - System.nanoTime() < 0) {
                        throw slow();
                    }
                }
            } catch (IOException e) {
                // Cut off, too slow for the server, or no HTTP; whoever sent it may no longer be there to read this.
                throw slow();
            }
            return bytes.toByteArray();
        }

        private Problem slow() {
            return new Problem(408, messages.text("serve.error.slow", TimeUnit.NANOSECONDS.toSeconds(serviceLimits.time().toNanos())));
        }
    }
}
