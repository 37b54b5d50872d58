package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The questions put in threads and mails: one list for all of them, or, where the opening posts of several topics each put their own, a list
 * a topic, each a section, so that a number means the question of its own topic. Questions that are put in two places are one list.
 */
public final class QuestionLists {
    private static final double SAME = 0.85;
    /** In place of a question's id where a post of an interview asks several. */
    private static final String NOT_SURE = "";
    private final PostTexts postTexts;
    private final TopicList topicList;
    private final List<Question> questions = new ArrayList<>();
    private final List<QuestionSearchResult.Taken> taken = new ArrayList<>();
    private final Set<QuestionSearchResult.Taken> added = new HashSet<>();
    private final List<QuestionSearchResult.Taken> further = new ArrayList<>();
    private boolean scattered;
    /** Of further questions, by their ids, the posts that they stand on. */
    private final Map<String, Integer> askedOn = new HashMap<>();
    /** The numbers that later lists give their questions, by the posts the lists are on and the questions' ids. */
    private final TreeMap<Integer, Map<String, String>> later = new TreeMap<>();
    /** In an interview that goes question by question, the question of each post that asks. */
    private final TreeMap<Integer, String> interviews = new TreeMap<>();
    /** Of further questions, by the posts that answer them right away. */
    private final Map<Integer, String> answers = new HashMap<>();
    /** By topic, the ids of the questions that are its own. */
    private final Map<Integer, Set<String>> own = new HashMap<>();

    private QuestionLists(PostTexts postTexts) {
        this.postTexts = postTexts;
        topicList = new TopicList(postTexts);
    }

    /** The questions that a person gave, if any, or those that are found. */
    public static QuestionLists of(PostTexts postTexts, List<String> given) {
        QuestionLists lists = new QuestionLists(postTexts);
        QuestionSearchResult first = given.isEmpty() ? QuestionSearch.find(postTexts) : QuestionSearch.given(given);
        Map<Integer, QuestionSearchResult> others = given.isEmpty() && !first.questions().isEmpty() ? lists.others(first) : Map.of();
        lists.scattered = first.scattered();
        Optional<Integer> lead = first.taken().stream().findFirst().map(t -> lists.topicList.of(t.post())).filter(topic -> !others.isEmpty() && topic != TopicList.NONE);
        lists.take(first, post -> !others.containsKey(lists.topicList.of(post)), lead);
        others.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(other -> lists.take(other.getValue(), post -> lists.topicList.of(post) == other.getKey(), Optional.of(other.getKey())));
        return lists;
    }

    /** All questions, and where they stand. */
    public QuestionSearchResult found() {
        return new QuestionSearchResult(questions, taken, scattered);
    }

    /** Where questions stand that somebody added below the first ones. */
    public Set<QuestionSearchResult.Taken> added() {
        return Set.copyOf(added);
    }

    /** How many of the further questions are asked up to a post. */
    public int askedUpTo(int post) {
        return (int) askedOn.values().stream().filter(on -> on <= post).count();
    }

    /** Of some questions those that are asked up to a post. */
    public List<Question> askedUpTo(int post, List<Question> some) {
        return askedOn.isEmpty() ? some : some.stream().filter(question -> askedOn.getOrDefault(question.id(), post) <= post).toList();
    }

    /** The last post up to another on which whoever asked put a further list with numbers of its own. */
    public Optional<Integer> laterList(int post) {
        return Optional.ofNullable(later.floorKey(post));
    }

    /** The questions with the numbers that they have for somebody who answers a later list; the others have none that anybody would say. */
    public List<Question> asNumberedOn(int list, List<Question> some) {
        Map<String, String> numbers = later.get(list);
        return some.stream().map(question -> new Question(question.id(), numbers.getOrDefault(question.id(), question.id()), question.section(), question.text(), question.parts())).toList();
    }

    /** The question that was asked right above a post, in an interview that goes question by question; as its id. */
    public Optional<String> justAsked(int post) {
        return Optional.ofNullable(interviews.lowerEntry(post)).map(Map.Entry::getValue).filter(id -> !id.equals(NOT_SURE));
    }

    /** The question that a post's author, or everybody, was asked beside the others before it; as its id. */
    public Optional<String> followUp(int post) {
        return Optional.ofNullable(answers.get(post));
    }

    /** Where further questions of whoever asked stand on a post, in order. */
    public List<Span> further(int post) {
        return new QuestionSearchResult(List.of(), further).on(post);
    }

    /** The topic whose own questions a post's labels mean before all; {@link TopicList#NONE} if it has none of its own. */
    public int listOf(int post) {
        int topic = topicList.of(post);
        return own.containsKey(topic) ? topic : TopicList.NONE;
    }

    /** Of all questions, those that labels may mean: all but those that are another topic's own. */
    public List<Question> meant(int topic, List<Question> all) {
        if (topic == TopicList.NONE) {
            return all;
        }
        Set<String> not = new HashSet<>();
        own.forEach((other, ids) -> not.addAll(other == topic ? Set.of() : ids));
        return all.stream().filter(question -> !not.contains(question.id())).toList();
    }

    /** The lists that other topics than the first list's open with; a list put before is one with it. */
    private Map<Integer, QuestionSearchResult> others(QuestionSearchResult first) {
        Map<Integer, QuestionSearchResult> others = new HashMap<>();
        QuestionIndex before = new QuestionIndex(first.questions());
        Set<List<List<String>>> known = new HashSet<>();
        Set<Integer> asking = new HashSet<>();
        first.taken().forEach(t -> asking.add(topicList.of(t.post())));
        for (int topic = 0; topic < topicList.all().size(); topic++) {
            int opening = topicList.all().get(topic).opening();
            QuestionSearchResult list = asking.contains(topic) ? QuestionSearchResult.NOTHING : QuestionSearch.opening(postTexts.texts().get(opening), opening);
            if (list.questions().isEmpty() || !inARow(list, postTexts.texts().get(opening))) {
                continue;
            }
            if (repeats(list, before) || !known.add(list.questions().stream().map(question -> WordLikeness.words(question.text())).toList())) {
                taken.addAll(list.taken());
            } else {
                others.put(topic, list);
            }
        }
        return others;
    }

    private static boolean repeats(QuestionSearchResult list, QuestionIndex before) {
        return list.questions().stream().filter(question -> before.alike(WordLikeness.words(question.text()), SAME).isPresent()).count() * 2 >= list.questions().size();
    }

    /** Questions with other words between them are answered there: that is somebody's reply, whatever opens the topic. */
    private static boolean inARow(QuestionSearchResult list, PostText postText) {
        List<Span> spans = list.on(list.taken().get(0).post());
        for (int i = 1; i < spans.size(); i++) {
            if (!postText.text().substring(spans.get(i - 1).to(), spans.get(i).from()).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void take(QuestionSearchResult list, IntPredicate posts, Optional<Integer> topic) {
        boolean interview = FurtherQuestions.interview(list, postTexts, posts);
        AddedQuestions.Added whole = AddedQuestions.to(list, postTexts, interview ? post -> false : posts);
        List<Question> all = new ArrayList<>(whole.questions());
        FurtherQuestions.Found found = FurtherQuestions.add(list, postTexts, posts, interview, all);
        List<FurtherQuestions.Place> more = found.places();
        int offset = questions.size();
        found.answers().forEach((post, id) -> id.ifPresent(one -> answers.put(post, "q" + (offset + Integer.parseInt(one.substring(1))))));
        int first = questions.size() + all.size() - more.size();
        for (int i = 0; i < more.size(); i++) {
            QuestionSearchResult.Taken one = more.get(i).taken();
            String id = "q" + (first + i + 1);
            boolean beside = list.taken().stream().anyMatch(t -> t.post() == one.post());
            (beside ? taken : further).add(one);
            askedOn.put(id, one.post());
            more.get(i).number().ifPresent(number -> later.computeIfAbsent(one.post(), post -> new HashMap<>()).put(id, number));
            interviews.merge(one.post(), id, (question, another) -> NOT_SURE);
        }
        if (interview) {
            interviews.put(list.taken().get(0).post(), "q" + (questions.size() + 1));
        } else {
            interviews.clear();
        }
        Set<String> ids = new HashSet<>();
        for (Question question : all) {
            String id = "q" + (questions.size() + 1);
            Optional<String> section = question.section().or(() -> topic.map(place -> topicList.all().get(place).title()));
            questions.add(new Question(id, question.number(), section, question.text(), question.parts()));
            ids.add(id);
        }
        taken.addAll(list.taken());
        added.addAll(whole.taken());
        topic.ifPresent(place -> own.put(place, ids));
    }
}
