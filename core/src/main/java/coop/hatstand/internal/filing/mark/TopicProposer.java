package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
public final class TopicProposer implements Proposer {
    private static final String ASK = QuestionMark.ANY;
    private static final Pattern BOLD = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:\\*\\*|__)([^*_:" + ASK + "]{3,60}?)(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*(?::|$))\\s*");
    private static final Pattern RUN_IN = Pattern.compile("\\s*+(?:\\*\\*|__)([^*_:" + ASK + "]{3,60}?)(?:\\*\\*|__)\\s+(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6}\\s+([^" + ASK + "]{3,60}?):?\\s*#*\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(\\p{L}[^\\s:*_" + ASK + "]{2,30}(?: [^\\s:*_–—" + ASK + "]{1,30}){0,2})(?::|\\s[–—=→-]|[" + ASK + "])\\s+(?=\\S)");
    /** "l'assurance", "sull'acqua" */
    private static final Pattern ELIDED = Pattern.compile("(?<!\\p{L})\\p{L}{1,4}['’](?=\\p{L}{3})");
    private static final Pattern SAID = said("topic");
    /** Words that start many a sentence. */
    private static final Pattern SAID_PLAINLY = said("topic-plain");
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int HELD = 85;

    private static Pattern said(String cue) {
        String about = CueWords.any("article") + "\\s+" + CueWords.any("question") + "\\s+" + CueWords.any("about") + "\\s+";
        return Pattern.compile("\\s*+" + CueWords.any(cue) + "[.:]?\\s+(" + about + ")?([^,:;.?!–—\\n]{2,60}?)\\s*(?:[,:;–—]|\\s-\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, List<TopicLine>> leads = new LinkedHashMap<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            PostLine postLine = postText.lines().get(i);
            boolean starts = i == 0 || !postText.lines().get(i - 1).open() || postText.lines().get(i - 1).asks();
            for (PostLine place : postLine.open() ? postLine.places() : List.<PostLine>of()) {
                said(place, questionIndex).filter(proposal -> starts || place.inside() || proposal.has(Feature.REGARDS)).map(proposal -> proposal.with(place.inside(), Feature.IN_SENTENCE)).ifPresent(proposals::add);
                lead(place, questionIndex, leads);
            }
        }
        boolean lone = leads.values().stream().flatMap(List::stream).filter(line -> line.asked().isPresent()).count() == 1;
        leads.values().forEach(lines -> proposals.addAll(proposals(TopicLine.filledIn(lines, questionIndex), lone)));
        proposals.addAll(TopicLine.bare(postText, questionIndex));
        return proposals;
    }

    /** What the topic lines of one look propose. */
    private static List<Proposal> proposals(List<TopicLine> lines, boolean lone) {
        List<Proposal> named = lines.stream().map(TopicLine::proposal).flatMap(Optional::stream).toList();
        named.forEach(proposal -> proposal.with(lone, Feature.ALONE).with(named.size() < lines.size(), Feature.OTHERS_NAME_NONE).with(named.size() > 1 && named.size() == lines.size(), Feature.ALL_NAME));
        return named;
    }

    private static Optional<Proposal> said(PostLine postLine, QuestionIndex questionIndex) {
        Matcher topic = SAID.matcher(postLine.text());
        boolean plainly = !topic.lookingAt();
        if (plainly) {
            topic = SAID_PLAINLY.matcher(postLine.text());
            if (!topic.lookingAt()) {
                return Optional.empty();
            }
        }
        int end = postLine.from() + topic.end();
        List<String> words = words(topic.group(2));
        String capitals = topic.group(2);
        boolean about = topic.group(1) != null || topic.group().endsWith(":");
        return only(words, questionIndex.subjects()).or(() -> part(words, capitals, questionIndex))
                .map(indexedQuestion -> Proposal.of(new QuestionLabel(postLine.from(), end, postLine.from(), List.of(indexedQuestion), "topic", 1), "topic", plainly ? Feature.TOPIC_PLAIN : Feature.TOPIC)
                        .with(only(words, questionIndex.subjects()).isEmpty(), Feature.TOPIC_PART).with(about, Feature.REGARDS));
    }

    private static void lead(PostLine postLine, QuestionIndex questionIndex, Map<String, List<TopicLine>> leads) {
        lead(postLine, BOLD, Matcher::lookingAt, "bold", questionIndex, leads);
        lead(postLine, RUN_IN, Matcher::lookingAt, "bold in the line", questionIndex, leads);
        lead(postLine, HEADING, Matcher::matches, "heading", questionIndex, leads);
        lead(postLine, PLAIN, Matcher::lookingAt, "colon", questionIndex, leads);
    }

    private static List<String> words(String topic) {
        return WordLikeness.words(ELIDED.matcher(topic).replaceAll(""));
    }

    private static void lead(PostLine postLine, Pattern pattern, Function<Matcher, Boolean> match, String look, QuestionIndex questionIndex, Map<String, List<TopicLine>> leads) {
        char first = postLine.text().stripLeading().charAt(0);
        boolean marked = first == '*' || first == '_' || first == '#' || first == '-' || first == '+' || first == '•';
        if (pattern != PLAIN && !marked) {
            return;
        }
        Matcher lead = pattern.matcher(postLine.text());
        if (!match.apply(lead) || postLine.label().isPresent()) {
            return;
        }
        List<String> words = words(lead.group(1));
        Optional<IndexedQuestion> meant = nearly(words, questionIndex.subjects()).or(() -> words.size() < FEWEST_WORDS ? Optional.empty() : questionIndex.likest(words).filter(l -> l.held() >= HELD && l.rival() < HELD).map(QuestionIndex.Likest::asked));
        leads.computeIfAbsent(look, key -> new ArrayList<>()).add(new TopicLine(postLine, lead.end(), look, meant, false));
    }

    /** The one question that has all the longer words of the topic, if at least one of them is its alone. */
    static Optional<IndexedQuestion> only(List<String> words, Subjects subjects) {
        Set<IndexedQuestion> left = null;
        boolean alone = false;
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD || words.size() == 1 && word.length() + 1 == SHORTEST_WORD) {
                Set<IndexedQuestion> having = subjects.having(word);
                alone |= having.size() == 1;
                left = left == null ? new HashSet<>(having) : left;
                left.retainAll(having);
            }
        }
        return alone && left.size() == 1 ? left.stream().findFirst() : Optional.empty();
    }

    /** The one question that has some word of the topic which no other has, if no two have. */
    private static Optional<IndexedQuestion> part(List<String> words, String written, QuestionIndex questionIndex) {
        Set<IndexedQuestion> having = new HashSet<>();
        for (String word : words) {
            Set<IndexedQuestion> with = questionIndex.subjects().having(word);
            if (with.size() == 1 && (word.length() >= SHORTEST_WORD || questionIndex.subjects().isInitials(word) && written.contains(word.toUpperCase(java.util.Locale.ROOT)))) {
                having.addAll(with);
            }
        }
        return having.size() == 1 ? having.stream().findFirst() : Optional.empty();
    }

    /** As {@link #only}, but words that no question has say nothing, and two words that only one question has together are enough. */
    private static Optional<IndexedQuestion> nearly(List<String> words, Subjects subjects) {
        List<String> known = words.stream().filter(word -> (word.length() >= SHORTEST_WORD || words.size() == 1 && word.length() + 1 == SHORTEST_WORD) && !subjects.having(word).isEmpty()).toList();
        Set<IndexedQuestion> left = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            Set<IndexedQuestion> having = subjects.having(known.get(i));
            if (i == 0) {
                left.addAll(having);
            }
            left.retainAll(having);
        }
        return left.size() == 1 && known.size() * 2 >= words.size() ? left.stream().findFirst() : Optional.empty();
    }
}
