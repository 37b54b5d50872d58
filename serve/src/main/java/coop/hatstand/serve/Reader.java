package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.document.Source;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.List;

/** Reads what an order brings into one briefing with at least one question. */
final class Reader {
    private final Hatstand hatstand;

    Reader(Hatstand hatstand) {
        this.hatstand = hatstand;
    }

    Revised read(Order order) throws Problem, IOException {
        Wishes wishes = new Wishes(order);
        List<Source> sources = order.sources();
        Revised revised = hatstand.revise(sources, wishes.reading(hatstand), wishes.base());
        if (revised.briefing().questions().isEmpty()) {
            throw new Problem(422, order.labels().text("command.error.no-questions", sources.get(0).name()));
        }
        hats(revised.briefing(), wishes.packing(), order);
        return revised;
    }

    private static void hats(Briefing briefing, Packing packing, Order order) throws Problem {
        List<String> known = briefing.hats().stream().map(Hat::name).toList();
        for (String hat : packing.hats()) {
            if (known.stream().noneMatch(hat::equalsIgnoreCase)) {
                throw new Problem(422, known.isEmpty() ? order.labels().text("command.error.no-hats", Field.harmless(hat))
                        : order.labels().text("command.error.hat", Field.harmless(hat), String.join(", ", known)));
            }
        }
    }
}
