package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.SentenceSpans;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions put in a sentence that does not ask: "I'd like to know how you pay for repairs, who decides, and whether you would do it again."
 *
 * <p>Such a sentence says that somebody wants to know, and has two or more clauses behind it that begin with a word that asks, each at a comma, a
 * semicolon, a dash, a colon or an "and". A letter or number in brackets before or behind a clause is its number.
 */
final class IndirectQuestions {
    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 4_000;
    private static final Pattern WANTS = CueWords.anywhere("wants-to-know");
    private static final String MARK = "(?:\\(?(\\p{L}|\\d{1,2})\\)\\s*)?";
    private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\p{N}])" + MARK + CueWords.any("asks-indirectly") + "(?![\\p{L}\\p{N}'’])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "And", with or without an aside: ", and, since you ask, ". */
    private static final String AND = CueWords.any("and") + "(?:(?=\\s)|,\\s[^,;:.]{1,60},\\s)";
    /** What stands between two clauses, and the word that begins the second. */
    private static final Pattern NEXT = Pattern.compile("(?:[,;:–—]|\\s" + AND + ")(?:[\\s,•*–—-]|" + AND + ")*" + MARK + "(?<![\\p{L}\\p{N}])(" + CueWords.any("asks-indirectly") + ")(?![\\p{L}\\p{N}'’])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARK_BEFORE = Pattern.compile("\\(?(\\p{L}|\\d{1,2})\\)\\s*");
    private static final Pattern MARK_BEHIND = Pattern.compile("\\s*\\((\\p{L}|\\d{1,2})\\)\\s*$");
    private static final Pattern END = Pattern.compile("[\\s.,;:!?…–—-]+$");
    private final PostText postText;
    private final List<Question> questions = new ArrayList<>();
    private final List<QuestionSearchResult.Taken> taken = new ArrayList<>();

    private IndirectQuestions(PostText postText) {
        this.postText = postText;
    }

    /** The questions of the post with that index. */
    static QuestionSearchResult in(int index, PostText postText) {
        IndirectQuestions indirect = new IndirectQuestions(postText);
        for (int line = 0; line < postText.lines().size() && indirect.questions.isEmpty(); line++) {
            int end = line;
            while (end < postText.lines().size() && postText.lines().get(end).open()) {
                end++;
            }
            if (end > line) {
                indirect.paragraph(index, postText.lines().get(line).from(), postText.lines().get(end - 1).to());
                line = end;
            }
        }
        return indirect.questions.isEmpty() ? QuestionSearchResult.NOTHING : new QuestionSearchResult(indirect.questions, indirect.taken);
    }

    private void paragraph(int index, int from, int to) {
        for (Span sentence : SentenceSpans.of(postText.text(), from, to)) {
            String words = postText.text().substring(sentence.from(), Math.min(sentence.to(), sentence.from() + LONGEST));
            Matcher wants = WANTS.matcher(words);
            Matcher first = FIRST.matcher(words);
            if (questions.isEmpty() && wants.find() && first.find(wants.end())) {
                clauses(index, sentence.from(), words, first);
            }
        }
    }

    private void clauses(int index, int offset, String words, Matcher first) {
        List<Integer> starts = new ArrayList<>(List.of(first.start()));
        List<Integer> ends = new ArrayList<>();
        for (Matcher next = NEXT.matcher(words); next.find(ends.isEmpty() ? first.end() : starts.get(starts.size() - 1) + 1); ) {
            ends.add(next.start());
            starts.add(next.start(1) < 0 ? next.start(2) : next.start(1) - (words.charAt(next.start(1) - 1) == '(' ? 1 : 0));
        }
        ends.add(words.length());
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String clause = END.matcher(words.substring(starts.get(i), ends.get(i))).replaceFirst("");
            if (WordLikeness.words(clause).size() < FEWEST_WORDS) {
                return;
            }
            clauses.add(new Clause(starts.get(i), clause));
        }
        if (clauses.size() >= FEWEST) {
            clauses.forEach(clause -> add(index, offset, clause));
        }
    }

    /**
     * One of the clauses.
     *
     * @param from where it begins in its sentence
     * @param words it, with the mark before or behind it
     */
    private record Clause(int from, String words) {
    }

    private void add(int index, int offset, Clause clause) {
        Matcher before = MARK_BEFORE.matcher(clause.words());
        Matcher behind = MARK_BEHIND.matcher(clause.words());
        boolean marked = before.lookingAt();
        String number = marked ? before.group(1) : behind.find() ? behind.group(1) : Integer.toString(questions.size() + 1);
        String words = marked ? clause.words().substring(before.end()) : behind.reset().replaceFirst("");
        questions.add(QuestionText.question(questions.size() + 1, number.toLowerCase(Locale.ROOT), Optional.empty(), postText, words));
        taken.add(new QuestionSearchResult.Taken(index, new Span(offset + clause.from(), offset + clause.from() + clause.words().length(), Span.Role.QUESTION)));
    }
}
