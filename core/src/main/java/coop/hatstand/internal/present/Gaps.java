package coop.hatstand.internal.present;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing: questions that nobody or only one person answered, and hats under which nobody answered. */
final class Gaps {
    private static final int MOST_HATS = 4;
    private final BriefingView briefingView;

    Gaps(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    Optional<Block> words() {
        List<Inline> words = new ArrayList<>();
        if (briefingView.forSpokesperson()) {
            add(words, "gaps.none", briefingView.coverage().answeredBy(0));
            add(words, "gaps.thin", briefingView.coverage().answeredBy(1));
        } else {
            notShared(words);
        }
        missingHats().ifPresent(hats -> {
            words.add(BriefingView.strong(briefingView.labels().text("gaps.ask")));
            words.add(new Text(" " + briefingView.labels().text("gaps.ask.hats", hats)));
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(BriefingView.program(words.toArray(Inline[]::new)));
    }

    private void add(List<Inline> words, String key, List<Question> questions) {
        int all = briefingView.briefing().questions().size();
        if (questions.isEmpty()) {
            return;
        }
        words.add(BriefingView.strong(briefingView.labels().text(key)));
        String which = questions.size() == all ? briefingView.labels().count(key + ".all", all) : briefingView.labels().count(key + ".some", questions.size(),
                questions.stream().map(Question::number).collect(Collectors.joining(", ")));
        words.add(new Text(" " + which + " "));
    }

    /** An audience that does not get every answer is not told that there is none. */
    private void notShared(List<Inline> words) {
        String numbers = briefingView.coverage().answeredBy(0).stream().map(Question::number).collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            words.add(BriefingView.strong(briefingView.labels().text("gaps.not-shared")));
            words.add(new Text(" " + briefingView.labels().count("gaps.none.some", briefingView.coverage().answeredBy(0).size(), numbers)));
        }
    }

    /** Hats that somebody wears, but nobody who answered. */
    private Optional<String> missingHats() {
        Set<String> heard = new HashSet<>();
        briefingView.briefing().responses().forEach(r -> briefingView.worn(r).ifPresent(heard::addAll));
        List<String> missing = briefingView.briefing().hats().stream().filter(h -> !heard.contains(h.id())).map(Hat::name).toList();
        return missing.isEmpty() || !briefingView.forSpokesperson() ? Optional.empty() : Optional.of(listed(missing));
    }

    /** "A, B and C", or the first few and how many more. */
    private String listed(List<String> names) {
        List<String> first = names.subList(0, Math.min(MOST_HATS, names.size()));
        if (names.size() > MOST_HATS) {
            return String.join(", ", first) + briefingView.labels().text("list.and") + briefingView.labels().count("coverage.hats", names.size() - MOST_HATS);
        }
        String last = first.get(first.size() - 1);
        String others = String.join(", ", first.subList(0, first.size() - 1));
        return others.isEmpty() ? last : others + briefingView.labels().text("list.and") + last;
    }
}
