package coop.hatstand.app;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Unfiled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A person going through what is unfiled, the surest suggestions first. Whatever they file, or leave unfiled, counts at once for the suggestions that are left. Not safe to share between threads. */
public final class FilingSession {
    private final Hatstand hatstand;
    private final Deque<State> before = new ArrayDeque<>();
    private State state;

    /** The briefing, and which passages stay unfiled. */
    private record State(Briefing briefing, Set<String> skipped) {
    }

    /** Starts with new suggestions for a briefing. */
    public FilingSession(Hatstand hatstand, Briefing briefing) {
        this.hatstand = hatstand;
        state = new State(hatstand.suggest(briefing), Set.of());
    }

    /** The briefing as it is now. */
    public Briefing briefing() {
        return state.briefing();
    }

    /** How many passages are still to be looked at. */
    public int left() {
        return (int) open().count();
    }

    private Stream<Unfiled> open() {
        return state.briefing().unfiled().stream().filter(one -> !state.skipped().contains(one.id()));
    }

    /** The passage to look at next. */
    public Optional<Unfiled> current() {
        return open().min(Comparator.comparingInt(one -> -one.hints().stream().mapToInt(Hint::confidence).findFirst().orElse(0)));
    }

    /** The questions to choose among for the passage: those suggested, then the others in their order. */
    public List<Question> choices() {
        List<Question> choices = new ArrayList<>();
        for (String id : current().map(Unfiled::perhaps).orElse(List.of())) {
            state.briefing().questions().stream().filter(question -> question.id().equals(id)).forEach(choices::add);
        }
        state.briefing().questions().stream().filter(question -> !choices.contains(question)).toList().forEach(choices::add);
        return choices;
    }

    /** Files the passage. */
    public void file(List<String> questions) {
        Unfiled passage = current().orElseThrow();
        change(hatstand.fileUnder(state.briefing(), passage.id(), questions), state.skipped());
    }

    /** Leaves the passage unfiled. */
    public void skip() {
        Set<String> skipped = new HashSet<>(state.skipped());
        skipped.add(current().orElseThrow().id());
        change(state.briefing(), skipped);
    }

    /** Makes a passage of each of its paragraphs, items or lines; how many they are. */
    public int split() {
        int before = state.briefing().unfiled().size();
        Briefing split = hatstand.split(state.briefing(), current().orElseThrow().id());
        if (split.unfiled().size() > before) {
            change(split, state.skipped());
        }
        return split.unfiled().size() - before + 1;
    }

    private void change(Briefing briefing, Set<String> skipped) {
        before.push(state);
        state = new State(hatstand.suggest(briefing, skipped), skipped);
    }

    /** Takes back the last of these; whether there was any. */
    public boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        state = before.pop();
        return true;
    }
}
