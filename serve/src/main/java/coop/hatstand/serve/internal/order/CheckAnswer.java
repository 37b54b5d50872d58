package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.app.Preview;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.revise.Edit;
import coop.hatstand.revise.Revised;
import coop.hatstand.serve.internal.http.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.util.RawValue;

/** Returns what a request's sources contain, as JSON: the coverage, what an audience would not get, and the briefing itself. */
public final class CheckAnswer {
    private final Hatstand door;

    public CheckAnswer(Hatstand door) {
        this.door = door;
    }

    public Map<String, Object> check(RequestOrder requestOrder) throws Problem, IOException {
        OrderOptions orderOptions = new OrderOptions(requestOrder);
        PackOptions packing = orderOptions.packing();
        Revised revised = new OrderReader(door).read(requestOrder);
        Briefing briefing = revised.briefing();
        Map<String, Object> tree = new LinkedHashMap<>(new CoverageTree(briefing, packing.defaultAttribution()).tree());
        Set<Notice> notices = new LinkedHashSet<>(revised.notices());
        notices.addAll(briefing.notices());
        tree.put("notices", notices(notices));
        tree.put("edits", revised.edits().stream().map(edit -> edit(edit, briefing.language())).toList());
        tree.put("withheld", withheld(packing, Preview.of(briefing, packing)));
        tree.put("briefing", json(briefing));
        return tree;
    }

    static Map<String, Object> withheld(PackOptions packing, Preview preview) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("audience", packing.audience().id());
        tree.put("answers", preview.answers());
        tree.put("waiting", preview.waiting());
        tree.put("nothingLeft", preview.nothing());
        tree.put("ids", preview.ids());
        tree.put("notices", notices(preview.notices()));
        return tree;
    }

    private static List<Map<String, String>> notices(Collection<Notice> notices) {
        return notices.stream().map(notice -> {
            Map<String, String> tree = new LinkedHashMap<>();
            tree.put("level", notice.level().id());
            tree.put("code", notice.code());
            tree.put("text", notice.text());
            return tree;
        }).toList();
    }

    private static Map<String, String> edit(Edit edit, String language) {
        Map<String, String> tree = new LinkedHashMap<>();
        tree.put("kind", edit.kind().id());
        tree.put("place", edit.place());
        tree.put("before", edit.before());
        tree.put("after", edit.after());
        tree.put("text", edit.text(language));
        return tree;
    }

    private static RawValue json(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, out);
        return new RawValue(out.toString(StandardCharsets.UTF_8).strip());
    }
}
