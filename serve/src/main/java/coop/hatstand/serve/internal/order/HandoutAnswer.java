package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.PackOptions;
import coop.hatstand.app.Preview;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Metadata;
import coop.hatstand.serve.internal.http.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Returns an audience's pack as a tree to be shown, what it leaves out, and new suggestions for what is unfiled. */
public final class HandoutAnswer {
    private final Hatstand door;

    public HandoutAnswer(Hatstand door) {
        this.door = door;
    }

    public Map<String, Object> show(RequestOrder requestOrder) throws Problem, IOException {
        PackOptions packing = new OrderOptions(requestOrder).packing();
        Briefing briefing = new OrderReader(door).read(requestOrder).briefing();
        Pack pack = door.pack(briefing, packing);
        Metadata metadata = pack.document().metadata();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kicker", metadata.furniture().kicker());
        tree.put("title", metadata.title());
        tree.put("standfirst", metadata.furniture().standfirst());
        tree.put("language", metadata.language());
        tree.put("blocks", new DocumentTree().blocks(pack.document().blocks()));
        tree.put("withheld", CheckAnswer.withheld(packing, Preview.of(briefing, packing)));
        tree.put("suggestions", suggestions(door.suggest(briefing)));
        return tree;
    }

    /** For each unfiled passage, the questions it may answer: what a person has filed by now counts for the rest. */
    private static Map<String, Object> suggestions(Briefing briefing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        briefing.unfiled().forEach(unfiled -> tree.put(unfiled.id(), unfiled.hints().stream().map(hint ->
                Map.of("question", hint.question(), "confidence", hint.confidence(), "words", hint.words(), "answers", hint.answers())).toList()));
        return tree;
    }
}
