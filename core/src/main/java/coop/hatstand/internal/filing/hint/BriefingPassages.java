package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.Suggester;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was written, as far as a briefing tells: its answers and unfiled passages by posts; and the briefing with the suggestions that come of them. */
public final class BriefingPassages {
    private final Set<String> askers;
    private final Map<String, Integer> sources = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(int source, String file, int post, Passage passage) {
    }

    private BriefingPassages(Briefing briefing) {
        askers = briefing.respondents().stream().filter(Respondent::convener).map(Respondent::id).collect(Collectors.toSet());
        for (Response response : briefing.responses()) {
            add(response.origin(), response.id(), response.respondent(), response.body(), response.questions(), List.of());
        }
        briefing.unfiled().forEach(unfiled ->
                add(unfiled.origin(), unfiled.id(), unfiled.respondent(), unfiled.body(), List.of(), unfiled.hints().stream().filter(hint -> hint.equals(hint.bare())).map(Hint::question).toList()));
        placed.sort(Comparator.comparingInt(Placed::source).thenComparing(Placed::file).thenComparingInt(Placed::post));
    }

    private void add(Origin origin, String id, String respondent, List<Block> body, List<String> questions, List<String> named) {
        int source = sources.computeIfAbsent(origin.name().orElse(""), key -> sources.size());
        int post = origin.post().orElse(0);
        String in = source + "#" + origin.file().orElse("") + "#" + (post == 0 ? id : Integer.toString(post));
        placed.add(new Placed(source, origin.file().orElse(""), post, new Passage(id, respondent, askers.contains(respondent), in, Optional.empty(), Prose.of(body), questions, named)));
    }

    /**
     * A briefing with the suggestions that follow from what is filed in it.
     *
     * @param none the ids of unfiled passages that a person said belong to no question
     */
    public static Briefing suggested(Briefing briefing, Set<String> none, Suggester suggester) {
        if (briefing.questions().isEmpty() || briefing.unfiled().isEmpty()) {
            return briefing;
        }
        List<Passage> all = new BriefingPassages(briefing).placed.stream().map(Placed::passage).toList();
        Map<String, List<Hint>> hints = suggester.suggest(new Passages(briefing.questions(), all, none));
        return briefing.toBuilder().unfiled(briefing.unfiled().stream().map(one -> hinted(one, Optional.ofNullable(hints.get(one.id())))).toList()).build();
    }

    /** With the hints found for it; one that none is found for keeps what it may begin an answer to. */
    private static Unfiled hinted(Unfiled one, Optional<List<Hint>> found) {
        if (found.isEmpty()) {
            return one;
        }
        List<Hint> hints = found.get().isEmpty() ? one.hints().stream().filter(hint -> hint.equals(hint.bare())).toList() : found.get();
        return new Unfiled(one.id(), one.respondent(), one.body(), one.origin(), one.reason(), hints.subList(0, Math.min(Suggester.MOST, hints.size())), one.doubtful());
    }
}
