package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who agrees and who does not, where they say so in their first words and in so many: "Yes", "No, …", "I agree with A2.1". Whatever else an answer means,
 * its author did not say.
 */
final class Stances {
    /** Fewer of those who answered make no table: for the others it was no question of yes or no. */
    private static final int ONE_IN = 3;
    private static final int FEWEST = 2;
    private static final int OPENING = 60;
    private static final String ENDS = ".,;:!–—-\n";
    private static final Pattern REF = Pattern.compile("\\[?([A-Za-z]\\d{1,6}(?:\\.\\d{1,4})?)\\]?(?![\\p{L}\\d]).*", Pattern.DOTALL);
    private final BriefingView view;

    Stances(BriefingView view) {
        this.view = view;
    }

    /**
     * Where people stand on an open question.
     *
     * @param counts the positions with who takes them, and those who did not say
     * @param positions the positions alone
     */
    record Taken(ClosedQuestion counts, List<Option> positions) {
    }

    /** Where people stand; empty if too few say so. */
    Optional<Taken> on(Question question) {
        Map<String, Set<String>> positions = new LinkedHashMap<>();
        Set<String> silent = new LinkedHashSet<>();
        for (Response response : view.responses(question)) {
            Optional<String> position = UsualCredit.heldBack(view, response) ? Optional.empty() : position(Prose.of(response.body()));
            position.ifPresentOrElse(taken -> positions.computeIfAbsent(taken, any -> new LinkedHashSet<>()).add(response.respondent()), () -> silent.add(response.respondent()));
        }
        Set<String> spoke = new LinkedHashSet<>();
        positions.values().forEach(spoke::addAll);
        silent.removeAll(spoke);
        if (spoke.size() < FEWEST || spoke.size() * ONE_IN < spoke.size() + silent.size()) {
            return Optional.empty();
        }
        List<Option> taken = positions.entrySet().stream().map(entry -> Option.of(entry.getKey(), List.copyOf(entry.getValue()))).toList();
        List<Option> options = new ArrayList<>(taken);
        if (!silent.isEmpty()) {
            options.add(Option.of(view.labels().text("report.unsaid"), List.copyOf(silent)));
        }
        return Optional.of(new Taken(ClosedQuestion.of(question.id() + "-stances", question.text(), Optional.empty(), options), taken));
    }

    private Optional<String> position(String words) {
        String opening = words.strip().substring(0, Math.min(OPENING, words.strip().length())).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String cue : Cues.of("agrees-with")) {
            Matcher ref = opening.startsWith(cue + " ") ? REF.matcher(opening.substring(cue.length() + 1)) : REF.matcher("");
            if (ref.matches() && view.response(ref.group(1)) != null) {
                return Optional.of(view.labels().text("report.agrees-with", BriefingView.ref(ref.group(1))));
            }
        }
        return opens(opening, "says-yes") ? Optional.of(view.labels().text("report.yes")) : opens(opening, "says-no") ? Optional.of(view.labels().text("report.no")) : Optional.empty();
    }

    /** Whether the first words are one of the cues and nothing goes on from them: "No idea" is no "No". */
    private static boolean opens(String opening, String key) {
        return Cues.of(key).stream().anyMatch(cue -> opening.startsWith(cue) && (opening.length() == cue.length() || ENDS.indexOf(opening.charAt(cue.length())) >= 0));
    }
}
