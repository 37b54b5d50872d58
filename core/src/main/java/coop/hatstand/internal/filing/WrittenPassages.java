package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.Suggester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was written, filed or not, in its order; and the hints that come of it. */
final class WrittenPassages {
    private final List<Passage> passages = new ArrayList<>();

    void filed(int source, Post post, Response response) {
        add(source, post, response.id(), response.respondent(), response.body(), response.questions(), List.of());
    }

    void unfiled(int source, Post post, Unfiled passage) {
        add(source, post, passage.id(), passage.respondent(), passage.body(), List.of(), passage.perhaps());
    }

    private void add(int source, Post post, String id, String respondent, List<Block> body, List<String> questions, List<String> named) {
        String in = source + "#" + post.file().orElse("") + "#";
        passages.add(new Passage(id, respondent, false, in + post.number(), post.replyTo().map(number -> in + number), Prose.of(body), questions, named));
    }

    /** The unfiled passages with the questions that they may belong to. */
    List<Unfiled> withHints(List<Unfiled> without, List<Question> questions, List<Respondent> respondents, Suggester suggester) {
        if (questions.isEmpty()) {
            return without;
        }
        Set<String> askers = respondents.stream().filter(Respondent::convener).map(Respondent::id).collect(Collectors.toSet());
        Map<String, List<Hint>> hints = suggester.suggest(new Passages(questions, passages.stream().map(passage -> passage.by(askers.contains(passage.respondent()))).toList()));
        return without.stream().map(one -> hinted(one, Optional.ofNullable(hints.get(one.id())))).toList();
    }

    private static Unfiled hinted(Unfiled one, Optional<List<Hint>> hints) {
        return hints.filter(found -> !found.isEmpty()).map(found -> new Unfiled(one.id(), one.respondent(), one.body(), one.origin(), one.reason(), found.subList(0, Math.min(Suggester.MOST, found.size())), one.doubtful())).orElse(one);
    }
}
