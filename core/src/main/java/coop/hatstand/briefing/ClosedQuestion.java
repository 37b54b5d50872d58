package coop.hatstand.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A question that people answered by choosing: its answers are counted rather than read.
 *
 * @param id unique among closed questions, such as "c1"
 * @param text the question, plain text
 * @param before the id of the open question that was asked next; absent if none was
 * @param answered how many people chose anything
 * @param options what was chosen, in the order it was first chosen
 */
public record ClosedQuestion(String id, String text, Optional<String> before, int answered, List<Option> options) {

    /**
     * One of the choices.
     *
     * @param words as the first who chose it has it
     * @param count how many people chose it
     * @param people the ids of those people; empty where they may not be told of
     */
    public record Option(String words, int count, List<String> people) {

        public Option {
            Objects.requireNonNull(words, "words");
            people = List.copyOf(people);
        }

        /** A choice of some people. */
        public static Option of(String words, List<String> people) {
            return new Option(words, people.size(), people);
        }
    }

    public ClosedQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(before, "before");
        options = List.copyOf(options);
    }

    /** A question with the choices of people, each of whom may have made several. */
    public static ClosedQuestion of(String id, String text, Optional<String> before, List<Option> options) {
        Set<String> all = new LinkedHashSet<>();
        options.forEach(option -> all.addAll(option.people()));
        return new ClosedQuestion(id, text, before, all.size(), options);
    }

    /** The same with each of its people called by another id; several may become one. */
    public ClosedQuestion renamed(UnaryOperator<String> ids) {
        return of(id, text, before, options.stream().map(option -> Option.of(option.words(), option.people().stream().map(ids).distinct().toList())).toList());
    }

    /** The same with its words changed. */
    public ClosedQuestion reworded(UnaryOperator<String> words) {
        return new ClosedQuestion(id, words.apply(text), before, answered, options.stream().map(option -> new Option(words.apply(option.words()), option.count(), option.people())).toList());
    }

    /** The same with the choices that others made, and those that the same people made since. */
    public ClosedQuestion with(List<Option> others) {
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        List<Option> all = new ArrayList<>(options);
        all.addAll(others);
        all.forEach(option -> joined.computeIfAbsent(option.words(), any -> new LinkedHashSet<>()).addAll(option.people()));
        return of(id, text, before, joined.entrySet().stream().map(entry -> Option.of(entry.getKey(), List.copyOf(entry.getValue()))).toList());
    }
}
