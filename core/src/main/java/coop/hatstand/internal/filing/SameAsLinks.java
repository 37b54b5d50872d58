package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links an answer that says "same as Ana's, except…" to Ana's answer to the same question, if there is just one. */
final class SameAsLinks {
    private static final Pattern SAME = Pattern.compile(
            "\\s*(?:[\\p{L}]+\\s+){0,2}?" + CueWords.any("same-as") + "\\s+@?([\\p{L}\\p{M}\\p{N}_.-]+?)(?:['’]s?)?(?=[^\\p{L}\\p{N}_]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int START = 120;

    private SameAsLinks() {
    }

    static List<Response> linked(List<Response> responses, List<Respondent> respondents) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (Respondent respondent : respondents) {
            ids.computeIfAbsent(respondent.name().strip().split("\\s+")[0].toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>()).add(respondent.id());
            respondent.handle().ifPresent(handle -> ids.computeIfAbsent(handle.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>()).add(respondent.id()));
        }
        Map<String, List<Response>> byPlace = new HashMap<>();
        responses.forEach(r -> r.questions().forEach(q -> byPlace.computeIfAbsent(r.respondent() + " " + q, k -> new ArrayList<>()).add(r)));
        return responses.stream().map(response -> target(response, ids, byPlace)
                .map(other -> response.toBuilder().refersTo(Optional.of(other.id())).build()).orElse(response)).toList();
    }

    /** The first words, or more of them. */
    private static String beginning(List<Block> body) {
        String first = body.isEmpty() ? "" : Prose.of(body.subList(0, 1));
        return first.length() >= START ? first : Prose.of(body);
    }

    private static Optional<Response> target(Response response, Map<String, Set<String>> ids, Map<String, List<Response>> byPlace) {
        String words = beginning(response.body());
        Matcher same = SAME.matcher(words.substring(0, Math.min(START, words.length())));
        Set<String> meant = same.lookingAt() ? ids.getOrDefault(same.group(1).toLowerCase(Locale.ROOT), Set.of()) : Set.of();
        if (meant.size() != 1 || meant.contains(response.respondent())) {
            return Optional.empty();
        }
        String author = meant.iterator().next();
        List<Response> found = response.questions().stream()
                .flatMap(question -> byPlace.getOrDefault(author + " " + question, List.of()).stream()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
