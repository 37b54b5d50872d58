package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of the template that several forms were made from, where hardly any of them asks: "Summary", "What I have done", "About me".
 *
 * <p>They stand on one level, word for word the same in most of the forms and mostly with something below, and are most of the headings of
 * that level. Where other headings ask, more than one for three of these, those are the form's questions.
 */
final class TemplateHeadings {
    private static final int FEWEST = 2;

    private TemplateHeadings() {
    }

    /** The headings in all the forms, to be told apart by identity; none if the forms have no such template. */
    static Set<FormOutline.Node> of(List<FormOutline> formOutlines) {
        List<FormOutline.Node> best = List.of();
        for (int level = 1; level < FormHeading.BOLD && formOutlines.size() >= FEWEST; level++) {
            List<FormOutline.Node> shared = shared(formOutlines, level);
            best = shared.size() > best.size() ? shared : best;
        }
        long asking = formOutlines.stream().flatMap(formOutline -> formOutline.nodes().stream()).filter(node -> node.header().asks() && node.header().level() < FormHeading.PLAIN).count();
        Set<FormOutline.Node> template = Collections.newSetFromMap(new IdentityHashMap<>());
        template.addAll(asking * 3 <= best.size() ? best : List.of());
        return template;
    }

    /** The headings of a level that most forms share, if there are several and they are most of that level's. */
    private static List<FormOutline.Node> shared(List<FormOutline> formOutlines, int level) {
        Map<List<String>, Integer> forms = new HashMap<>();
        Map<List<String>, Integer> answered = new HashMap<>();
        List<FormOutline.Node> all = new ArrayList<>();
        for (FormOutline formOutline : formOutlines) {
            List<FormOutline.Node> nodes = formOutline.nodes().stream().filter(node -> node.header().level() == level).toList();
            nodes.stream().map(node -> node.header().words()).distinct().forEach(words -> forms.merge(words, 1, Integer::sum));
            nodes.stream().filter(node -> !node.empty()).forEach(node -> answered.merge(node.header().words(), 1, Integer::sum));
            all.addAll(nodes);
        }
        Set<List<String>> shared = new HashSet<>(forms.keySet());
        shared.removeIf(words -> words.isEmpty() || forms.get(words) < FEWEST || forms.get(words) * 2 <= formOutlines.size() || answered.getOrDefault(words, 0) * 2 < forms.get(words));
        List<FormOutline.Node> template = all.stream().filter(node -> shared.contains(node.header().words())).toList();
        return shared.size() >= FEWEST && template.size() * 3 >= all.size() * 2 ? template : List.of();
    }
}
