package coop.hatstand.internal.revise.typed;

import coop.hatstand.briefing.Decision.Part;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision as it was typed.
 *
 * @param parts the words of each part that has any
 * @param refs the refs in brackets that parts end with or have within their words, as typed
 * @param mentioned what may be refs within the words of parts
 */
public record DecisionDraft(Map<Part, String> parts, List<String> refs, List<String> mentioned) {

    public DecisionDraft {
        parts = Map.copyOf(parts);
        refs = List.copyOf(refs);
        mentioned = List.copyOf(mentioned);
    }

    /** Reads what was typed into each part. The refs at a part's end are no words of it. */
    static DecisionDraft of(Map<Part, String> typed) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Set<String> refs = new LinkedHashSet<>();
        typed.forEach((part, words) -> TypedRefs.ending(words).ifPresentOrElse(ended -> {
            refs.addAll(ended.refs());
            parts.put(part, ended.words());
        }, () -> parts.put(part, words)));
        parts.values().forEach(words -> refs.addAll(TypedRefs.within(words)));
        parts.values().removeIf(String::isBlank);
        return new DecisionDraft(parts, List.copyOf(refs), parts.values().stream().flatMap(words -> TypedRefs.bare(words).stream()).distinct().toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty() && refs.isEmpty();
    }
}
