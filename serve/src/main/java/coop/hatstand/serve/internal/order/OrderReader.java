package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.revise.Revised;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.serve.internal.http.RequestField;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;

/** Reads a request's sources into one briefing with at least one question. */
final class OrderReader {
    private final Hatstand hatstand;

    OrderReader(Hatstand hatstand) {
        this.hatstand = hatstand;
    }

    Revised read(RequestOrder requestOrder) throws Problem, IOException {
        OrderOptions options = new OrderOptions(requestOrder);
        List<Source> sources = requestOrder.sources();
        Revised revised = hatstand.revise(sources, options.reading(hatstand), options.base());
        if (revised.briefing().questions().isEmpty()) {
            throw new Problem(422, requestOrder.labels().text("command.error.no-questions", sources.get(0).name()));
        }
        hats(revised.briefing(), options.packing(), requestOrder);
        return revised;
    }

    private static void hats(Briefing briefing, Packing packing, RequestOrder requestOrder) throws Problem {
        List<String> known = briefing.hats().stream().map(Hat::name).toList();
        for (String hat : packing.hats()) {
            if (known.stream().noneMatch(hat::equalsIgnoreCase)) {
                throw new Problem(422, known.isEmpty() ? requestOrder.labels().text("command.error.no-hats", RequestField.harmless(hat))
                        : requestOrder.labels().text("command.error.hat", RequestField.harmless(hat), String.join(", ", known)));
            }
        }
    }
}
