package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer or unfiled passage, to be recognised by its text.
 *
 * @param id its id
 * @param respondent who wrote it
 * @param words its text, and that from before a person edited it, in lower case
 * @param origin where it comes from
 * @param response the answer, if it is one
 * @param unfiled the passage, if it is one
 */
record MatchablePassage(String id, String respondent, List<String> words, Origin origin, Optional<Response> response, Optional<Unfiled> unfiled) {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    static List<MatchablePassage> of(Briefing briefing) {
        List<MatchablePassage> matchablePassages = new ArrayList<>();
        for (Response r : briefing.responses()) {
            List<String> words = new ArrayList<>(List.of(key(r.body())));
            r.original().map(MatchablePassage::key).filter(original -> !words.contains(original)).ifPresent(words::add);
            matchablePassages.add(new MatchablePassage(r.id(), r.respondent(), words, r.origin(), Optional.of(r), Optional.empty()));
        }
        for (Unfiled u : briefing.unfiled()) {
            matchablePassages.add(new MatchablePassage(u.id(), u.respondent(), List.of(key(u.body())), u.origin(), Optional.empty(), Optional.of(u)));
        }
        return matchablePassages;
    }

    /** Words that may state terms for it. */
    Optional<Doubt> doubtful() {
        return response.flatMap(Response::doubtful).or(() -> unfiled.flatMap(Unfiled::doubtful));
    }

    static String key(List<Block> body) {
        return key(ComparableText.words(body));
    }

    static String key(String words) {
        return ComparableText.line(words).toLowerCase(Locale.ROOT);
    }

    /** The share of words that two texts have in common, from 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> all = new HashSet<>(Arrays.asList(APART.split(one)));
        Set<String> others = new HashSet<>(Arrays.asList(APART.split(other)));
        Set<String> both = new HashSet<>(all);
        both.retainAll(others);
        all.addAll(others);
        return (double) both.size() / all.size();
    }
}
