package coop.hatstand.train;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.train.hint.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a thread shows about hints if its questions and passages are those that the reader found: hints are measured by themselves, whatever filing makes of the thread. */
final class ReaderCases {
    private static final List<String> SAYS_NOTHING = List.of("question-post", "question post", "thanks", "sign-off", "greeting", "section", "question repeated", "quoted", "sent again", "literal");
    /** A tag, cut off at either end or whole. */
    private static final Pattern TAG = Pattern.compile("^[^<>\\n]{0,200}>|<[^<>]*>|<[^<>]{0,200}$");
    private final Gold gold;
    private final List<Question> questions = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Set<String>> right = new TreeMap<>();
    private final Set<String> judged = new HashSet<>();

    private ReaderCases(Gold gold) {
        this.gold = gold;
        gold.questions().forEach(asked -> questions.add(new Question("q" + asked.number(), asked.number(), Optional.empty(), asked.text(), List.of(asked.text()))));
    }

    static List<Case> of(Gold gold, List<Discussion> discussions) {
        ReaderCases cases = new ReaderCases(gold);
        boolean thread = gold.answers().stream().allMatch(answer -> !answer.post().isEmpty() && answer.post().chars().allMatch(Character::isDigit)) && discussions.size() == 1;
        if (!thread || discussions.get(0).kind() == Discussion.Kind.SURVEY || gold.questions().size() < 2) {
            return List.of();
        }
        discussions.get(0).posts().forEach(cases::add);
        return cases.all();
    }

    private record Piece(Gold.Answer answer, int from, int to, Set<String> questions, boolean judged) {
    }

    private void add(Post post) {
        List<String> words = Words.of(post.text());
        List<Piece> pieces = new ArrayList<>();
        for (Gold.Answer answer : gold.answers()) {
            piece(post, answer, words, ids(answer)).ifPresent(pieces::add);
        }
        for (Gold.Answer rest : gold.unassigned()) {
            if (SAYS_NOTHING.stream().noneMatch(rest.kind()::contains)) {
                piece(post, rest, words, Set.of()).ifPresent(pieces::add);
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from).thenComparingInt(piece -> -piece.to()));
        List<Piece> apart = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && piece.from() < last.to() - 3) {
                Set<String> both = new TreeSet<>(last.questions());
                both.addAll(piece.questions());
                apart.set(apart.size() - 1, new Piece(last.answer(), last.from(), Math.max(last.to(), piece.to()), both, last.judged() && piece.judged()));
            } else {
                apart.add(piece);
            }
        }
        apart.forEach(piece -> passage(post, piece));
    }

    private Set<String> ids(Gold.Answer answer) {
        Set<String> ids = new TreeSet<>();
        answer.questions().forEach(number -> ids.add("q" + number));
        return ids;
    }

    private static Optional<Piece> piece(Post post, Gold.Answer answer, List<String> words, Set<String> questions) {
        if (!answer.isIn(post.number(), post.file().orElse("")) || answer.first().isEmpty() || answer.post().isEmpty()) {
            return Optional.empty();
        }
        int from = Words.find(answer.first(), words, 0);
        int last = from < 0 ? -1 : Words.find(answer.last(), words, from);
        return last < 0 ? Optional.empty() : Optional.of(new Piece(answer, from, last + answer.last().size(), questions, answer.judged() || questions.isEmpty()));
    }

    private void passage(Post post, Piece piece) {
        String id = "p" + post.number() + "." + piece.from();
        String written = post.text().substring(place(post.text(), piece.from()), place(post.text(), piece.to()));
        String text = post.syntax() == Syntax.HTML ? TAG.matcher(written).replaceAll(" ").replace("&amp;", "&").strip() : written;
        passages.add(new Passage(id, piece.answer().respondent(), piece.answer().respondent().equals(gold.convener()), Integer.toString(post.number()), post.replyTo().map(to -> Integer.toString(to)), text,
                piece.judged() ? List.of() : List.copyOf(piece.questions()), List.of()));
        right.put(id, piece.questions());
        if (piece.judged()) {
            judged.add(id);
        }
    }

    /** Where so many words of a text end. */
    private static int place(String text, int words) {
        if (Words.of(text).size() <= words) {
            return text.length();
        }
        int from = 0;
        int to = text.length();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Words.of(text.substring(0, middle)).size() <= words) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int at = Math.max(0, from - 1);
        while (at > 0 && words > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return words == 0 ? 0 : at;
    }

    private List<Case> all() {
        List<Case> cases = new ArrayList<>();
        Passages whole = new Passages(questions, passages);
        Map<String, Set<String>> unfiled = new TreeMap<>(right);
        unfiled.keySet().retainAll(judged);
        if (unfiled.values().stream().anyMatch(some -> !some.isEmpty())) {
            cases.add(new Case(gold.name(), gold.source(), Case.Kind.JUDGED, false, whole, unfiled));
        }
        Map<String, List<String>> people = new LinkedHashMap<>();
        passages.stream().filter(Passage::isFiled).forEach(passage -> people.computeIfAbsent(passage.respondent(), key -> new ArrayList<>()).add(passage.id()));
        people.forEach((person, theirs) -> {
            Map<String, Set<String>> off = new TreeMap<>(right);
            off.keySet().retainAll(theirs);
            cases.add(new Case(gold.name(), gold.source(), Case.Kind.LABELS_OFF, false, new Passages(questions, passages.stream().map(passage -> off.containsKey(passage.id()) ? passage.filedUnder(List.of()) : passage).toList()), off));
        });
        return cases;
    }
}
