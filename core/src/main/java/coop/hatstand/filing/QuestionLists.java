package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The questions put in threads and mails: one list for all of them, or, where the opening posts of several topics each put their own, a list
 * a topic, each a section, so that a number means the question of its own topic. Questions that are put in two places are one list.
 */
final class QuestionLists {
    private static final double SAME = 0.85;
    private final Sources sources;
    private final Topics topics;
    private final List<Question> questions = new ArrayList<>();
    private final List<Found.Taken> taken = new ArrayList<>();
    private final Set<Found.Taken> added = new HashSet<>();
    private final List<Found.Taken> further = new ArrayList<>();
    /** Of further questions, by their ids, the sheets that they stand on. */
    private final Map<String, Integer> askedOn = new HashMap<>();
    /** By topic, the ids of the questions that are its own. */
    private final Map<Integer, Set<String>> own = new HashMap<>();

    private QuestionLists(Sources sources) {
        this.sources = sources;
        topics = new Topics(sources);
    }

    /** The questions that a person gave, if any, or those that are found. */
    static QuestionLists of(Sources sources, List<String> given) {
        QuestionLists lists = new QuestionLists(sources);
        Found first = given.isEmpty() ? QuestionFinders.find(sources) : QuestionFinders.given(given);
        Map<Integer, Found> others = given.isEmpty() && !first.questions().isEmpty() ? lists.others(first) : Map.of();
        Optional<Integer> lead = first.taken().stream().findFirst().map(t -> lists.topics.of(t.sheet())).filter(topic -> !others.isEmpty() && topic != Topics.NONE);
        lists.take(first, sheet -> !others.containsKey(lists.topics.of(sheet)), lead);
        others.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(other -> lists.take(other.getValue(), sheet -> lists.topics.of(sheet) == other.getKey(), Optional.of(other.getKey())));
        return lists;
    }

    /** All questions, and where they stand. */
    Found found() {
        return new Found(questions, taken);
    }

    /** Where questions stand that somebody added below the first ones. */
    Set<Found.Taken> added() {
        return Set.copyOf(added);
    }

    /** How many of the further questions are asked up to a sheet. */
    int askedUpTo(int sheet) {
        return (int) askedOn.values().stream().filter(on -> on <= sheet).count();
    }

    /** Of some questions those that are asked up to a sheet. */
    List<Question> askedUpTo(int sheet, List<Question> some) {
        return askedOn.isEmpty() ? some : some.stream().filter(question -> askedOn.getOrDefault(question.id(), sheet) <= sheet).toList();
    }

    /** Where further questions of whoever asked stand on a sheet, in order. */
    List<Span> further(int sheet) {
        return new Found(List.of(), further).on(sheet);
    }

    /** The topic whose own questions a sheet's labels mean before all; {@link Topics#NONE} if it has none of its own. */
    int listOf(int sheet) {
        int topic = topics.of(sheet);
        return own.containsKey(topic) ? topic : Topics.NONE;
    }

    /** Of all questions, those that labels may mean: all but those that are another topic's own. */
    List<Question> meant(int topic, List<Question> all) {
        if (topic == Topics.NONE) {
            return all;
        }
        Set<String> not = new HashSet<>();
        own.forEach((other, ids) -> not.addAll(other == topic ? Set.of() : ids));
        return all.stream().filter(question -> !not.contains(question.id())).toList();
    }

    /** The lists that other topics than the first list's open with; a list put before is one with it. */
    private Map<Integer, Found> others(Found first) {
        Map<Integer, Found> others = new HashMap<>();
        Questions before = new Questions(first.questions());
        Set<List<List<String>>> known = new HashSet<>();
        Set<Integer> asking = new HashSet<>();
        first.taken().forEach(t -> asking.add(topics.of(t.sheet())));
        for (int topic = 0; topic < topics.all().size(); topic++) {
            int opening = topics.all().get(topic).opening();
            Found list = asking.contains(topic) ? Found.NOTHING : QuestionFinders.opening(sources.sheets().get(opening), opening);
            if (list.questions().isEmpty() || !inARow(list, sources.sheets().get(opening))) {
                continue;
            }
            if (repeats(list, before) || !known.add(list.questions().stream().map(question -> Likeness.words(question.text())).toList())) {
                taken.addAll(list.taken());
            } else {
                others.put(topic, list);
            }
        }
        return others;
    }

    private static boolean repeats(Found list, Questions before) {
        return list.questions().stream().filter(question -> before.alike(Likeness.words(question.text()), SAME).isPresent()).count() * 2 >= list.questions().size();
    }

    /** Questions with other words between them are answered there: that is somebody's reply, whatever opens the topic. */
    private static boolean inARow(Found list, Sheet sheet) {
        List<Span> spans = list.on(list.taken().get(0).sheet());
        for (int i = 1; i < spans.size(); i++) {
            if (!sheet.text().substring(spans.get(i - 1).to(), spans.get(i).from()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void take(Found list, IntPredicate sheets, Optional<Integer> topic) {
        AddedQuestions.Added whole = AddedQuestions.to(list, sources, sheets);
        List<Question> all = new ArrayList<>(whole.questions());
        List<Found.Taken> later = FurtherQuestions.add(list, sources, sheets, all);
        further.addAll(later);
        int first = questions.size() + all.size() - later.size();
        for (int i = 0; i < later.size(); i++) {
            askedOn.put("q" + (first + i + 1), later.get(i).sheet());
        }
        Set<String> ids = new HashSet<>();
        for (Question question : all) {
            String id = "q" + (questions.size() + 1);
            Optional<String> section = question.section().or(() -> topic.map(place -> topics.all().get(place).title()));
            questions.add(new Question(id, question.number(), section, question.text(), question.parts()));
            ids.add(id);
        }
        taken.addAll(list.taken());
        added.addAll(whole.taken());
        topic.ifPresent(place -> own.put(place, ids));
    }
}
