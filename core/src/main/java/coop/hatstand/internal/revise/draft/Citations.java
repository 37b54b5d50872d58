package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Question;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the answers that typed refs stand for, and says which there are none of. Made once all answers are in their places. */
final class Citations {
    private final BriefingEditor editor;
    private final Map<String, String> refs = new HashMap<>();

    Citations(BriefingEditor editor) {
        this.editor = editor;
        editor.responses.keySet().forEach(id -> refs.put(BriefingEditor.ref(id), id));
        refs.putAll(editor.filedAs);
    }

    /** The answers cited, and those only mentioned; what looks like no ref of this briefing is none. */
    List<String> of(Question question, List<String> typed, List<String> mentioned) {
        return of(question, Stream.concat(typed.stream(), mentioned.stream().filter(ref -> refs.keySet().stream().anyMatch(known -> known.charAt(0) == ref.charAt(0)))).toList());
    }

    List<String> of(Question question, List<String> typed) {
        Set<String> cited = new LinkedHashSet<>();
        for (String ref : typed) {
            Optional.ofNullable(refs.get(ref.toUpperCase(Locale.ROOT))).ifPresentOrElse(cited::add, () -> editor.notice("ref-unknown", question.number(), ref));
        }
        return List.copyOf(cited);
    }
}
