package coop.hatstand.serve.internal.order;

import coop.hatstand.ChoiceException;
import coop.hatstand.Hatstand;
import coop.hatstand.app.InputReader;
import coop.hatstand.app.Messages;
import coop.hatstand.revise.Revised;
import coop.hatstand.serve.internal.http.Problem;
import java.io.IOException;

/** Reads a request's sources into one briefing with at least one question. */
final class OrderReader {
    private final Hatstand hatstand;

    OrderReader(Hatstand hatstand) {
        this.hatstand = hatstand;
    }

    Revised read(RequestOrder requestOrder) throws Problem, IOException {
        OrderOptions options = new OrderOptions(requestOrder);
        Messages messages = requestOrder.messages();
        Revised revised = new InputReader(hatstand, messages).read(requestOrder.sources(), options.reading(hatstand), options.base());
        try {
            options.packing().check(revised.briefing());
        } catch (ChoiceException e) {
            throw new Problem(422, e.getMessage());
        }
        return revised;
    }
}
