package coop.hatstand.internal.read.transcript;

import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.read.talk.Contribution;
import coop.hatstand.internal.read.talk.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins what people say to the question it certainly answers: the one in the heading above, or the last one of whoever asks, where one person does nearly all
 * the asking. What is less than certain stays without a question. Used once.
 */
final class Rounds {
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*(?:[QqFf]?\\d{1,2})[.):]\\s+\\S");
    private static final Pattern OWN_NUMBER = Pattern.compile("(?:[-*+•]\\s+)?(?:[Qq])?(\\d{1,2})[.):]\\s.*", Pattern.DOTALL);

    private final List<Turn> turns;
    private final People people;
    private final SpeakerWords words;
    private final Optional<Speaker> asker;
    private final boolean headed;
    /** Whether most headings with answers below them ask, so that all such do, and what people number below them are their own lists. */
    private final boolean sections;
    private final List<Contribution> said = new ArrayList<>();
    private final Set<Optional<String>> answered = new HashSet<>();
    private Optional<String> question = Optional.empty();
    private boolean open;

    Rounds(List<Turn> turns, People people, SpeakerWords words) {
        this.turns = turns;
        this.people = people;
        this.words = words;
        headed = turns.stream().anyMatch(turn -> turn.heading() && words.asks(turn.words()));
        sections = sections();
        asker = headed ? Optional.empty() : asker();
    }

    private boolean sections() {
        List<Turn> answered = IntStream.range(0, turns.size() - 1).filter(this::isAnswered).mapToObj(turns::get).toList();
        return answered.size() >= 3 && answered.stream().filter(turn -> words.asks(turn.words())).count() * 2 > answered.size();
    }

    private boolean isAnswered(int at) {
        return turns.get(at).heading() && at + 1 < turns.size() && turns.get(at + 1).label().isPresent();
    }

    /** The one who asks at least twice as often as all others together, and at least twice, or once where nobody else does. */
    private Optional<Speaker> asker() {
        Map<Speaker, Integer> asks = new HashMap<>();
        int all = 0;
        for (Turn turn : turns) {
            if (turn.label().isPresent() && words.asks(turn.words())) {
                asks.merge(people.speaker(turn), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        return asks.entrySet().stream().filter(one -> one.getValue() * 3 >= total * 2 && (one.getValue() >= 2 || total == 1)).map(Map.Entry::getKey).findFirst()
                .filter(one -> turns.stream().noneMatch(turn -> turn.label().isPresent() && people.speaker(turn).equals(one) && NUMBERED.matcher(turn.words()).results().limit(2).count() == 2));
    }

    List<Contribution> contributions() {
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (turn.heading()) {
                heading(turn, headed && words.asks(turn.words()) || sections && isAnswered(i));
            } else if (turn.label().isEmpty()) {
                add(Contribution.of(Speaker.unknown(), turn.words(), Syntax.MARKDOWN));
            } else {
                spoken(turn, people.speaker(turn));
            }
        }
        return said;
    }

    private void heading(Turn turn, boolean asks) {
        question = asks ? Optional.of(turn.words().replaceAll("[*_`]", "").strip()) : Optional.empty();
        open = asks;
        answered.clear();
        if (!asks && turn != turns.get(0)) {
            add(Contribution.of(Speaker.unknown(), turn.words(), Syntax.MARKDOWN));
        }
    }

    private void spoken(Turn turn, Speaker who) {
        Contribution whole = Contribution.of(who, turn.words(), Syntax.MARKDOWN);
        if (asker.filter(who::equals).isPresent()) {
            ask(turn);
            add(whole);
            return;
        }
        boolean again = answered.contains(who.key());
        boolean asking = asker.isPresent() && endsAsking(turn.words());
        boolean answers = question.isPresent() && !turn.words().isBlank() && !words.isFiller(turn.words()) && !asking && (open || !again) && (sections || !OWN_NUMBER.matcher(turn.words()).matches());
        open = open && !asking;
        if (answers) {
            answered.add(who.key());
        }
        add(answers ? whole.answering(question.get()) : whole);
    }

    private void ask(Turn turn) {
        String asked = words.question(turn.words());
        if (!words.asks(turn.words())) {
            open = false;
        } else if (question.isEmpty() || !words.leadsBack(asked, people.names())) {
            question = Optional.of(asked);
            answered.clear();
            open = true;
        } else {
            open = true;
        }
    }

    private static boolean endsAsking(String text) {
        return text.strip().endsWith("?");
    }

    private void add(Contribution one) {
        if (!one.text().isBlank() || !one.fields().isEmpty()) {
            said.add(one);
        }
    }

    /** Who the labels mean: a first name and the whole one are one person, if only one whole name starts so. */
    static final class People {
        private final Map<String, Speaker> byLabel = new HashMap<>();
        private final Set<String> names = new HashSet<>();

        People(List<Turn> turns, Map<String, List<String>> roster) {
            Map<String, Set<String>> hats = new HashMap<>();
            Set<String> labels = new HashSet<>(roster.keySet());
            turns.forEach(turn -> turn.label().ifPresent(labels::add));
            for (Turn turn : turns) {
                turn.label().ifPresent(label -> hats.computeIfAbsent(whole(label, labels), any -> new LinkedHashSet<>()).addAll(turn.hats()));
            }
            roster.forEach((name, worn) -> hats.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(worn));
            for (String label : labels) {
                String name = whole(label, labels);
                byLabel.put(label, Speaker.named(name).wearing(List.copyOf(hats.getOrDefault(name, Set.of()))));
                // Of "Sanne de Wit", "de" is everybody's word.
                Stream.of(name.split("\\s+")).filter(part -> !Character.isLowerCase(part.codePointAt(0))).map(part -> part.toLowerCase(Locale.ROOT)).forEach(names::add);
            }
        }

        private static String whole(String label, Set<String> labels) {
            List<String> longer = labels.stream().filter(other -> other.startsWith(label + " ")).sorted().toList();
            return longer.size() == 1 ? longer.get(0) : label;
        }

        Speaker speaker(Turn turn) {
            return byLabel.get(turn.label().orElseThrow());
        }

        Set<String> names() {
            return names;
        }
    }
}
