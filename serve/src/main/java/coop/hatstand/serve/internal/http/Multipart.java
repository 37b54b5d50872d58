package coop.hatstand.serve.internal.http;

import coop.hatstand.app.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/** Parses multipart/form-data (RFC 7578) in memory. No file is written. */
public final class Multipart {
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_OF_A_HEAD = 8 * 1024;

    private final Messages messages;

    public Multipart(Messages messages) {
        this.messages = messages;
    }

    public List<RequestField> fields(String contentType, byte[] body) throws Problem {
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty()) {
            throw broken();
        }
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(MOST_OF_A_HEAD);
        parser.setMaxLength(-1);
        parser.setMaxFileSize(-1);
        parser.setMaxMemoryFileSize(-1);
        parser.setUseFilesForPartsWithoutFileName(false);
        // The content is at hand, so this is over before it returns.
        CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
        parser.parse(Content.Source.from(ByteBuffer.wrap(body)), Promise.Invocable.toPromise(parsed));
        try (MultiPartFormData.Parts parts = parsed.join()) {
            return fields(parts);
        } catch (CompletionException | IllegalArgumentException | IllegalStateException | IOException e) {
            throw broken();
        }
    }

    private List<RequestField> fields(MultiPartFormData.Parts parts) throws IOException, Problem {
        List<RequestField> requestFields = new ArrayList<>();
        for (MultiPart.Part part : parts) {
            if (part.getName() == null) {
                throw broken();
            }
            try (InputStream in = Content.Source.asInputStream(part.createContentSource())) {
                requestFields.add(new RequestField(part.getName(), Optional.ofNullable(part.getFileName()), in.readAllBytes()));
            }
        }
        return requestFields;
    }

    private Problem broken() {
        return new Problem(400, messages.text("serve.error.multipart"));
    }
}
