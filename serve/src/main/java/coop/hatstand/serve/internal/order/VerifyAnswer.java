package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.app.InputReader;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.json.VerificationJson;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Returns what a request's text says of the briefing sent as its base, as JSON, with the text itself. */
public final class VerifyAnswer {
    private final Hatstand hatstand;

    public VerifyAnswer(Hatstand hatstand) {
        this.hatstand = hatstand;
    }

    public byte[] verify(RequestOrder requestOrder) throws Problem, IOException {
        OrderOptions options = new OrderOptions(requestOrder);
        List<Source> texts = requestOrder.sources();
        if (texts.size() > 1) {
            throw new Problem(400, requestOrder.messages().text("serve.error.twice", RequestOrder.SOURCE));
        }
        Source base = options.base().orElseThrow(() -> new Problem(400, requestOrder.messages().text("verify.error.base")));
        Briefing briefing = new InputReader(hatstand, requestOrder.messages()).read(List.of(base), options.reading(hatstand), Optional.empty()).briefing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VerificationJson(true).write(hatstand.verify(briefing, texts.get(0), options.packing(Audience.PUBLIC)), out);
        return out.toByteArray();
    }
}
