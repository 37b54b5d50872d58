package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question named by what it is about: "Re. editors, …", where only one question speaks of editors. The words stay part of the answer. */
final class TopicRule implements LabelRule {
    /** "your question about" */
    private static final String ABOUT = CueWords.any("article") + "\\s+" + CueWords.any("question") + "\\s+" + CueWords.any("about") + "\\s+";
    private static final int SHORTEST_WORD = 4;
    /** "On the cost, …": words that start many a sentence. */
    private static final TopicRule PLAIN = new TopicRule("topic-plain");
    private final Pattern pattern;
    private final FirstLetters starts;

    TopicRule() {
        this("topic");
    }

    private TopicRule(String cue) {
        starts = FirstLetters.ofCues(cue);
        pattern = Pattern.compile("\\s*+" + CueWords.any(cue) + "[.:]?\\s+(?:" + ABOUT + ")?([^,:;.?!–—\\n]{3,60}?)\\s*(?:[,:;–—]|\\s-\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The rule for plainer words, which say something only beside surer labels. */
    static TopicRule plain() {
        return PLAIN;
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public List<Mark> marks(Sheet sheet, Questions questions) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Set<Asked>> subjects = new HashMap<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (!line.open() || i > 0 && sheet.lines().get(i - 1).open() || !starts.start(line.text())) {
                continue;
            }
            Matcher topic = pattern.matcher(line.text());
            if (topic.lookingAt()) {
                subjects = subjects.isEmpty() ? subjects(questions) : subjects;
                only(Likeness.words(topic.group(1)), subjects)
                        .ifPresent(asked -> marks.add(new Mark(line.from(), line.from() + topic.end(), line.from(), List.of(asked), name(), 1)));
            }
        }
        return marks;
    }

    /** The questions that have each word. */
    static Map<String, Set<Asked>> subjects(Questions questions) {
        Map<String, Set<Asked>> subjects = new HashMap<>();
        for (Asked asked : questions.all()) {
            asked.words().forEach(word -> subjects.computeIfAbsent(stem(word), k -> new HashSet<>()).add(asked));
        }
        return subjects;
    }

    /** The one question that has all the longer words of the topic, if at least one of them is its alone. */
    static Optional<Asked> only(List<String> words, Map<String, Set<Asked>> subjects) {
        Set<Asked> left = null;
        boolean alone = false;
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD) {
                Set<Asked> having = subjects.getOrDefault(stem(word), Set.of());
                alone |= having.size() == 1;
                left = left == null ? new HashSet<>(having) : left;
                left.retainAll(having);
            }
        }
        return alone && left.size() == 1 ? left.stream().findFirst() : Optional.empty();
    }

    /** As {@link #only}, but words that no question has say nothing, and two words that only one question has together are enough. */
    static Optional<Asked> nearly(List<String> words, Map<String, Set<Asked>> subjects) {
        List<String> known = words.stream().filter(word -> word.length() >= SHORTEST_WORD && subjects.containsKey(stem(word))).toList();
        Set<Asked> left = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            Set<Asked> having = subjects.get(stem(known.get(i)));
            if (i == 0) {
                left.addAll(having);
            }
            left.retainAll(having);
        }
        return left.size() == 1 && known.size() * 2 >= words.size() ? left.stream().findFirst() : Optional.empty();
    }

    private static String stem(String word) {
        return word.length() > SHORTEST_WORD && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
