package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.FirstWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question named by what it is about: "Re. editors, …" or "On the cost, …", whose words stay part of the answer; "**Land:** …", "## Land", "Land: …",
 * "land = …" or "Land?", which go with the label.
 */
public final class TopicProposer implements Proposer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String END = ".!…;" + QuestionMark.ANY;
    /** "l'assurance", "sull'acqua" */
    private static final Pattern ELIDED = Pattern.compile("(?<!\\p{L})\\p{L}{1,4}['’](?=\\p{L}{3})");
    private static final Pattern OPENS = Pattern.compile("\\s*+(?:[-*+•]\\s+)?(?:#{1,6}\\s+)?([*_]{1,3})?[\"“„«‘]?(?:(?:" + CueWords.any("linking") + "|" + CueWords.any("and") + ")[,]?\\s+)?", FLAGS);
    private static final FirstWords NAMING = FirstWords.of("topic", "topic-plain").with("sull", "dell", "all", "nell");
    private static final FirstWords ARTICLES = FirstWords.of("article", "thing", "question");
    private static final Pattern NAMES = Pattern.compile(CueWords.any("topic") + "[.:]?\\s+", FLAGS);
    private static final Pattern NAMES_PLAINLY = Pattern.compile("" + CueWords.any("topic-plain") + "[.:]?\\s+|(?:sull|dell|all|nell)['’]", FLAGS);
    private static final Pattern ARTICLE = Pattern.compile("(?:(?:" + CueWords.any("article") + "|" + CueWords.any("thing") + ")\\s+){0,2}(?:" + CueWords.any("question") + "\\s+" + CueWords.any("about") + "\\s+)?", FLAGS);
    private static final Pattern POINTS = Pattern.compile("[\"”“»’]?[*_]{0,3}\\s?(:)[*_]{0,3}(?=\\s|$)\\s*|[\"”“»’]?[*_]{0,3}\\s([–—-]|=>|->|[→=])\\s+|[\"”“»’]?[*_]{0,3}([→=…]|\\.\\.\\.)\\s+");
    private static final Pattern LATER = Pattern.compile("\\s[(][^.!:;\\n" + QuestionMark.ANY + "]{1,30}[)](?::|,)?\\s+");
    private static final Pattern ASKS = Pattern.compile("[\"”]?[*_]{0,3}[!" + QuestionMark.ANY + "]+[*_]{0,3}\\s+(?=\\S)");
    private static final Pattern COMMA = Pattern.compile("[*_]{0,3},\\s+");
    private static final Pattern CLOSES = Pattern.compile("[.]?[*_]{1,3}[.]?\\s+(?=\\S)");
    private static final Pattern PERIOD = Pattern.compile("[.]\\s+(?=\\S)");
    private static final Pattern LINE = Pattern.compile("[*_]{0,3}\\s*#*\\s*");
    private static final Pattern CLAUSE = Pattern.compile("[;,]\\s+");
    /** "Why? Because …" asks oneself, and names no question. */
    private static final Pattern ASKS_LITTLE = Pattern.compile(CueWords.any("asks-little"), FLAGS);
    /** "No, …" answers and names nothing. */
    private static final Pattern AGREES = Pattern.compile(CueWords.any("agrees"), FLAGS);
    private static final int LONGEST = 4_000;
    private static final int FARTHEST = 120;
    private static final int MOST_WORDS = 8;
    private static final int FEW = 4;

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        Map<String, List<TopicLine>> looks = new LinkedHashMap<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            PostLine line = postText.lines().get(i);
            if (line.open() && line.label().isEmpty() && line.text().length() < LONGEST) {
                boolean starts = i == 0 || !postText.lines().get(i - 1).open() || postText.lines().get(i - 1).asks();
                boolean alone = i == 0 || !postText.lines().get(i - 1).open();
                boolean goesOn = i + 1 < postText.lines().size() && postText.lines().get(i + 1).from() < postText.text().length();
                for (PostLine place : line.places()) {
                    topic(place, place, starts || place.inside(), alone && !place.inside(), goesOn, questionIndex).ifPresent(topic -> looks.computeIfAbsent(topic.look(), any -> new ArrayList<>()).add(topic));
                    for (PostLine clause : clauses(place)) {
                        topic(clause, place, false, false, false, questionIndex).filter(topic -> !topic.look().equals("comma") && !topic.look().endsWith("alone") && !topic.look().startsWith("loud")).ifPresent(topic -> looks.computeIfAbsent(topic.look(), any -> new ArrayList<>()).add(topic));
                    }
                }
            }
        }
        boolean lone = looks.values().stream().flatMap(List::stream).filter(line -> line.asked().isPresent()).count() == 1;
        boolean closed = looks.entrySet().stream().anyMatch(look -> !look.getKey().equals("comma") && look.getValue().stream().anyMatch(line -> line.asked().isPresent()));
        looks.computeIfPresent("comma", (look, lines) -> closed ? lines : null);
        List<Proposal> proposals = new ArrayList<>();
        looks.values().forEach(lines -> proposals.addAll(proposals(TopicLine.together(lines, questionIndex), lone)));
        proposals.addAll(TopicLine.bare(postText, questionIndex));
        return proposals;
    }

    /** The clauses of a sentence but its first, each to be looked at as a line. */
    private static List<PostLine> clauses(PostLine place) {
        List<PostLine> clauses = new ArrayList<>();
        for (Matcher end = CLAUSE.matcher(place.text()); end.find() && end.end() < place.text().length() && clauses.size() < MOST_WORDS;) {
            String rest = place.text().substring(end.end(), Math.min(place.text().length(), end.end() + FARTHEST));
            clauses.add(new PostLine(place.from() + end.end(), place.from() + end.end() + rest.length(), rest, 0, false, false, Optional.empty(), false, true));
        }
        return clauses;
    }

    /** What the topic lines of one look propose. */
    private static List<Proposal> proposals(List<TopicLine> lines, boolean lone) {
        List<Proposal> named = lines.stream().map(TopicLine::proposal).flatMap(Optional::stream).toList();
        long own = lines.stream().filter(line -> !line.clause()).count();
        boolean most = named.size() * 2 > own;
        boolean row = named.size() > 2 && most;
        if (!row && lines.get(0).look().equals("period")) {
            return List.of();
        }
        named.forEach(proposal -> proposal.with(lone && (proposal.has(Feature.LOUD) || !proposal.has(Feature.TOPIC_ONLY) || proposal.has(Feature.TOPIC_PLAIN) && !proposal.has(Feature.REGARDS) || lines.get(0).articled()), Feature.ALONE).with(!most && !proposal.has(Feature.IN_CLAUSE), Feature.OTHERS_NAME_NONE).with(named.size() > 1 && named.size() == lines.size(), Feature.ALL_NAME).with(row, Feature.TOPIC_ROW));
        return named;
    }

    /** The topic that a line, a sentence or a clause starts with, whether it names a question or not. */
    private static Optional<TopicLine> topic(PostLine line, PostLine sentence, boolean starts, boolean paragraph, boolean goesOn, QuestionIndex questionIndex) {
        String text = line.text().substring(0, Math.min(FARTHEST, line.text().length()));
        Matcher opens = OPENS.matcher(text);
        int at = opens.lookingAt() ? opens.end() : 0;
        boolean loud = opens.group(1) != null || text.stripLeading().startsWith("#");
        int named = NAMING.mayBegin(text, at) ? end(NAMES, text, at) : at;
        boolean strong = named > at;
        boolean plain = !strong && NAMING.mayBegin(text, at) && (named = end(NAMES_PLAINLY, text, at)) > at;
        int from = ARTICLES.mayBegin(text, Math.max(at, named)) ? end(ARTICLE, text, Math.max(at, named)) : Math.max(at, named);
        if (from >= text.length() || !Character.isLetter(text.codePointAt(from))) {
            return Optional.empty();
        }
        Look look = new Look(loud, strong, plain, starts, paragraph, goesOn, line != sentence, from > Math.max(at, named));
        List<Integer> ends = ends(text, from, longest(text, from));
        return ends.stream().map(end -> closed(line, text, from, end, look, questionIndex)).flatMap(Optional::stream).findFirst()
                .or(() -> ends.stream().limit(2).map(end -> open(line, text, from, end, look, questionIndex)).flatMap(Optional::stream).findFirst());
    }

    /** How the start of a topic looks. */
    private record Look(boolean loud, boolean strong, boolean plain, boolean starts, boolean paragraph, boolean goesOn, boolean inside, boolean articled) {
        /** In capitals it is as loud as in bold. */
        Look loudly(String phrase) {
            boolean capitals = phrase.length() > FEW && phrase.equals(phrase.toUpperCase(Locale.ROOT)) && !phrase.equals(phrase.toLowerCase(Locale.ROOT));
            return new Look(loud || capitals, strong, plain, starts, paragraph, goesOn, inside, articled);
        }
    }

    /** Where the words of a topic may end, the nearest first. */
    private static List<Integer> ends(String text, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        int words = 0;
        for (int i = from; i < to && words < MOST_WORDS && "[<`{|".indexOf(text.charAt(i)) < 0; i++) {
            boolean last = i + 1 == text.length() || !isWord(text.charAt(i + 1));
            if (isWord(text.charAt(i)) && last) {
                ends.add(i + 1);
                words++;
            }
        }
        return ends;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How far the words of a topic may reach: to the sentence's end. */
    private static int longest(String text, int from) {
        int to = from;
        while (to < text.length() && (END + ":,\n").indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** The topic whose words end here, if something behind them closes it. */
    private static Optional<TopicLine> closed(PostLine line, String text, int from, int end, Look look, QuestionIndex questionIndex) {
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetterOrDigit(text.charAt(end + 1));
        if (goesOn) {
            return Optional.empty();
        }
        String rest = text.substring(end);
        Matcher points = POINTS.matcher(rest);
        Matcher later = LATER.matcher(rest);
        Matcher asks = ASKS.matcher(rest);
        String phrase = text.substring(from, end);
        boolean named = look.strong() || look.plain();
        int count = phrase.split("\\s+").length;
        if (points.lookingAt()) {
            String sign = points.group(1) != null ? "colon" : points.group(2) != null ? "dash " + points.group(2) : "dash " + points.group(3);
            boolean line1 = points.end() == rest.length() && text.length() == line.text().length();
            return topic(line, phrase, end + points.end(), named ? "said, points" : (look.loud() ? "loud " : "") + sign + (line1 ? " alone" : ""), look, true, questionIndex);
        }
        if (named && later.lookingAt()) {
            return topic(line, phrase, end + later.end(), "said, points", look, true, questionIndex);
        }
        if (look.loud() && CLOSES.matcher(rest).lookingAt()) {
            Matcher closes = CLOSES.matcher(rest);
            closes.lookingAt();
            return topic(line, phrase, end + closes.end(), "loud in the line", look, true, questionIndex);
        }
        if (asks.lookingAt() && count <= MOST_WORDS && !look.inside()) {
            return topic(line, phrase, end + asks.end(), rest.strip().startsWith("!") ? "exclaims" : "asks", look, true, questionIndex).filter(topic -> !topic.look().equals("exclaims") || count <= FEW);
        }
        if (PERIOD.matcher(rest).lookingAt() && count < FEW && !line.inside()) {
            return topic(line, phrase, end + 2, "period", look, true, questionIndex);
        }
        Matcher comma = COMMA.matcher(rest);
        if (comma.lookingAt() && (named || look.starts() && count <= 2 && !look.inside() || look.inside() && count == 1)) {
            return topic(line, phrase, end + comma.end(), named ? "said" : "comma", look, !named, questionIndex);
        }
        boolean alone = look.loudly(phrase).loud() && LINE.matcher(rest).matches() && text.length() == line.text().length() && !line.inside() && look.goesOn() && count <= MOST_WORDS;
        if (alone) {
            return topic(line, phrase, text.length(), "heading", look.loudly(phrase), true, questionIndex);
        }
        return Optional.empty();
    }

    /** The topic that a word like "on" leads in and nothing closes: "On the levy we …". */
    private static Optional<TopicLine> open(PostLine line, String text, int from, int end, Look look, QuestionIndex questionIndex) {
        return !look.strong() && !look.plain() || look.inside() || !text.startsWith(" ", end) ? Optional.empty()
                : topic(line, text.substring(from, end), end, "said on", look, false, questionIndex).filter(topic -> topic.topic().filter(one -> one.exact() && one.rival() == 0).isPresent());
    }

    private static Optional<TopicLine> topic(PostLine line, String phrase, int end, String look, Look seen, boolean label, QuestionIndex questionIndex) {
        List<String> words = WordLikeness.words(ELIDED.matcher(phrase).replaceAll(""));
        if (words.isEmpty() || phrase.length() > 1 && AGREES.matcher(phrase).matches() || look.equals("asks") && ASKS_LITTLE.matcher(phrase.strip()).matches() || words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit))) {
            return Optional.empty();
        }
        List<Subjects.Topic> topics = questionIndex.subjects().topics(words);
        return Optional.of(new TopicLine(line, end, look, topics, topics.stream().findFirst(), false, label && !seen.strong() && !seen.plain(), seen.strong() ? Feature.TOPIC : seen.plain() ? Feature.TOPIC_PLAIN : Feature.LEAD, seen.loud(), seen.paragraph(), words.size() <= 2, seen.inside(), seen.articled()));
    }

    private static int end(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(Math.min(at, text.length()), text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
