package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question named by what it is about: "Re. editors, …" or "On the cost, …", whose words stay part of the answer; "**Land:** …", "## Land" or
 * "Land: …", which go with the label.
 */
final class TopicClaims implements Proposer {
    private static final String ASK = QuestionMark.ANY;
    private static final Pattern BOLD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__)([^*_:" + ASK + "]{3,60}?)(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*(?::|$))\\s*");
    private static final Pattern RUN_IN = Pattern.compile("\\s*+(?:\\*\\*|__)([^*_:" + ASK + "]{3,60}?)(?:\\*\\*|__)\\s+(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6}\\s+([^" + ASK + "]{3,60}?):?\\s*#*\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(\\p{Lu}[^\\s:*_" + ASK + "]{2,30}(?: [^\\s:*_" + ASK + "]{1,30}){0,2}):\\s+(?=\\S)");
    private static final Pattern SAID = said("topic");
    /** Words that start many a sentence. */
    private static final Pattern SAID_PLAINLY = said("topic-plain");
    private static final FirstLetters STARTS = FirstLetters.ofCues("topic", "topic-plain");
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int HELD = 85;

    private static Pattern said(String cue) {
        String about = CueWords.any("article") + "\\s+" + CueWords.any("question") + "\\s+" + CueWords.any("about") + "\\s+";
        return Pattern.compile("\\s*+" + CueWords.any(cue) + "[.:]?\\s+(" + about + ")?([^,:;.?!–—\\n]{2,60}?)\\s*(?:[,:;–—]|\\s-\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public List<Claim> claims(Sheet sheet, Questions questions) {
        List<Claim> claims = new ArrayList<>();
        Map<String, List<Claim>> leads = new HashMap<>();
        Map<String, Integer> naming = new HashMap<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Line line = sheet.lines().get(i);
            if (line.open() && (i == 0 || !sheet.lines().get(i - 1).open() || sheet.lines().get(i - 1).asks()) && STARTS.start(line.text())) {
                said(line, questions).ifPresent(claims::add);
            }
            if (line.open()) {
                lead(line, questions, leads, naming);
            }
        }
        boolean lone = leads.values().stream().mapToInt(List::size).sum() == 1;
        leads.forEach((look, named) -> {
            int all = naming.get(look);
            named.forEach(claim -> claims.add(claim.with(lone, Feature.ALONE).with(named.size() < all, Feature.OTHERS_NAME_NONE).with(named.size() > 1 && named.size() == all, Feature.LIST_OF_ALL)));
        });
        return claims;
    }

    private static Optional<Claim> said(Line line, Questions questions) {
        Matcher topic = SAID.matcher(line.text());
        boolean plainly = !topic.lookingAt();
        if (plainly) {
            topic = SAID_PLAINLY.matcher(line.text());
            if (!topic.lookingAt()) {
                return Optional.empty();
            }
        }
        int end = line.from() + topic.end();
        List<String> words = Likeness.words(topic.group(2));
        String capitals = topic.group(2);
        boolean about = topic.group(1) != null;
        return only(words, questions.subjects()).or(() -> part(words, capitals, questions))
                .map(asked -> Claim.of(new Mark(line.from(), end, line.from(), List.of(asked), "topic", 1), "topic", plainly ? Feature.TOPIC_PLAIN : Feature.TOPIC)
                        .with(only(words, questions.subjects()).isEmpty(), Feature.SHORT).with(about, Feature.REGARDS));
    }

    private static void lead(Line line, Questions questions, Map<String, List<Claim>> leads, Map<String, Integer> naming) {
        lead(line, BOLD, Matcher::lookingAt, "bold", questions, leads, naming);
        lead(line, RUN_IN, Matcher::lookingAt, "bold in the line", questions, leads, naming);
        lead(line, HEADING, Matcher::matches, "heading", questions, leads, naming);
        lead(line, PLAIN, Matcher::lookingAt, "colon", questions, leads, naming);
    }

    private static void lead(Line line, Pattern pattern, Function<Matcher, Boolean> match, String look, Questions questions, Map<String, List<Claim>> leads, Map<String, Integer> naming) {
        char first = line.text().stripLeading().charAt(0);
        boolean marked = first == '*' || first == '_' || first == '#' || first == '-' || first == '+' || first == '•';
        if (pattern == PLAIN ? line.text().indexOf(':') < 0 : !marked) {
            return;
        }
        Matcher lead = pattern.matcher(line.text());
        if (!match.apply(lead) || line.label().isPresent()) {
            return;
        }
        naming.merge(look, 1, Integer::sum);
        List<String> words = Likeness.words(lead.group(1));
        Optional<Asked> meant = nearly(words, questions.subjects()).or(() -> words.size() < FEWEST_WORDS ? Optional.empty() : questions.likest(words).filter(l -> l.held() >= HELD && l.rival() < HELD).map(Questions.Likest::asked));
        meant.ifPresent(asked -> leads.computeIfAbsent(look, key -> new ArrayList<>()).add(
                Claim.of(Mark.label(line.from(), line.from() + lead.end(), List.of(asked), "topic", 1), "lead " + look, Feature.LEAD).with(!look.equals("colon"), Feature.LOUD)));
    }

    /** The one question that has all the longer words of the topic, if at least one of them is its alone. */
    static Optional<Asked> only(List<String> words, Map<String, Set<Asked>> subjects) {
        Set<Asked> left = null;
        boolean alone = false;
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD) {
                Set<Asked> having = subjects.getOrDefault(Questions.stem(word), Set.of());
                alone |= having.size() == 1;
                left = left == null ? new HashSet<>(having) : left;
                left.retainAll(having);
            }
        }
        return alone && left.size() == 1 ? left.stream().findFirst() : Optional.empty();
    }

    /** The one question that has some word of the topic which no other has, if no two have. */
    private static Optional<Asked> part(List<String> words, String written, Questions questions) {
        Set<Asked> having = new HashSet<>();
        for (String word : words) {
            Set<Asked> with = questions.subjects().getOrDefault(Questions.stem(word), Set.of());
            if (with.size() == 1 && (word.length() >= SHORTEST_WORD || questions.initials().contains(word) && written.contains(word.toUpperCase(java.util.Locale.ROOT)))) {
                having.addAll(with);
            }
        }
        return having.size() == 1 ? having.stream().findFirst() : Optional.empty();
    }

    /** As {@link #only}, but words that no question has say nothing, and two words that only one question has together are enough. */
    private static Optional<Asked> nearly(List<String> words, Map<String, Set<Asked>> subjects) {
        List<String> known = words.stream().filter(word -> word.length() >= SHORTEST_WORD && subjects.containsKey(Questions.stem(word))).toList();
        Set<Asked> left = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            Set<Asked> having = subjects.get(Questions.stem(known.get(i)));
            if (i == 0) {
                left.addAll(having);
            }
            left.retainAll(having);
        }
        return left.size() == 1 && known.size() * 2 >= words.size() ? left.stream().findFirst() : Optional.empty();
    }
}
