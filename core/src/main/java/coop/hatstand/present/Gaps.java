package coop.hatstand.present;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from who answered: which questions nobody or one person answered, and whose hat nobody wore. */
final class Gaps {
    private static final int MOST_HATS = 4;
    private final View view;

    Gaps(View view) {
        this.view = view;
    }

    Optional<Block> words() {
        List<Inline> words = new ArrayList<>();
        if (view.forSpokesperson()) {
            add(words, "gaps.none", view.coverage().answeredBy(0));
            add(words, "gaps.thin", view.coverage().answeredBy(1));
        } else {
            notShared(words);
        }
        missingHats().ifPresent(hats -> {
            words.add(View.strong(view.labels().text("gaps.ask")));
            words.add(new Text(" " + view.labels().text("gaps.ask.hats", hats)));
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(View.program(words.toArray(Inline[]::new)));
    }

    private void add(List<Inline> words, String key, List<Question> questions) {
        int all = view.briefing().questions().size();
        if (questions.isEmpty()) {
            return;
        }
        words.add(View.strong(view.labels().text(key)));
        String which = questions.size() == all ? view.labels().count(key + ".all", all) : view.labels().count(key + ".some", questions.size(),
                questions.stream().map(Question::number).collect(Collectors.joining(", ")));
        words.add(new Text(" " + which + " "));
    }

    /** Whoever is not told of every answer is not told either that there is none. */
    private void notShared(List<Inline> words) {
        String numbers = view.coverage().answeredBy(0).stream().map(Question::number).collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            words.add(View.strong(view.labels().text("gaps.not-shared")));
            words.add(new Text(" " + view.labels().count("gaps.none.some", view.coverage().answeredBy(0).size(), numbers)));
        }
    }

    /** The hats that somebody wears and nobody who answered does. */
    private Optional<String> missingHats() {
        Set<String> heard = new HashSet<>();
        view.briefing().responses().forEach(r -> view.worn(r).ifPresent(heard::addAll));
        List<String> missing = view.briefing().hats().stream().filter(h -> !heard.contains(h.id())).map(Hat::name).toList();
        return missing.isEmpty() || !view.forSpokesperson() ? Optional.empty() : Optional.of(listed(missing));
    }

    /** "A, B and C", or the first few and how many more. */
    private String listed(List<String> names) {
        List<String> first = names.subList(0, Math.min(MOST_HATS, names.size()));
        if (names.size() > MOST_HATS) {
            return String.join(", ", first) + view.labels().text("list.and") + view.labels().count("coverage.hats", names.size() - MOST_HATS);
        }
        String last = first.get(first.size() - 1);
        String others = String.join(", ", first.subList(0, first.size() - 1));
        return others.isEmpty() ? last : others + view.labels().text("list.and") + last;
    }
}
