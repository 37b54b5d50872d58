package coop.hatstand.internal.terms;

import coop.hatstand.internal.terms.Statement.Kind;
import coop.hatstand.internal.terms.Statement.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds terms that people state in their own words, in any of several languages at once, since a text does not say which it is in.
 *
 * <p>Reckons with words it has not seen together before; a false alarm is cheap, a miss is not. Says where a person should look, never which term is meant.
 */
public final class StatedTerms {
    private static final int NEAR = 6;
    /** How far above the threshold words are that hardly can mean anything else: a false alarm must not hold a whole post. */
    private static final int CLEAR = 700;
    private static final int MOST_LETTERS = 160;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private StatedTerms() {
    }

    /** Whether a text says in words of its own how it, or its author's name, may be used. */
    public static boolean stated(String text) {
        return in(text).filter(Statement::clear).isPresent();
    }

    /** What a text says: the first sentence that holds something back, or else the first that allows something. */
    static Optional<Statement> in(String text) {
        Optional<Statement> found = Optional.empty();
        for (List<Word> sentence : SentenceWords.of(text)) {
            Optional<Statement> said = of(sentence, text);
            if (said.isPresent() && (found.isEmpty() || stronger(said.get(), found.get()))) {
                found = said;
            }
        }
        return found;
    }

    private static boolean stronger(Statement one, Statement other) {
        if (one.kind() != other.kind()) {
            return one.kind() == Kind.RESTRICTS;
        }
        return one.reach() == other.reach() ? one.clear() && !other.clear() : one.reach().compareTo(other.reach()) > 0;
    }

    /** What an answer says to a question on how its author's words or name may be used: yes, no, or something that a person reads. */
    static Optional<Statement> answering(String question, String answer) {
        List<List<Word>> asked = SentenceWords.of(question);
        List<List<Word>> given = SentenceWords.of(answer);
        if (given.isEmpty() || !asksForTerms(question)) {
            return Optional.empty();
        }
        boolean no = some(given.subList(0, 1), hits -> hits.of(Cue.NO).stream().anyMatch(hit -> hit.from() <= 1));
        boolean yes = !no && some(given.subList(0, 1), hits -> hits.of(Cue.YES).stream().anyMatch(hit -> hit.from() == 0));
        boolean back = some(asked, StatedTerms::conceals) ? !no : !yes;
        return Optional.of(new Statement(back ? Kind.RESTRICTS : Kind.ALLOWS, excerpt(question + " " + answer), Reach.PERSON, true));
    }

    /** Whether a question asks how its reader's words or name may be used. */
    static boolean asksForTerms(String question) {
        return some(SentenceWords.of(question), StatedTerms::asks);
    }

    private static boolean some(List<List<Word>> sentences, Predicate<Hits> test) {
        return sentences.stream().flatMap(sentence -> CueList.in(sentence).stream()).anyMatch(test);
    }

    /** Whether a question is about the use of its reader's words or name, and not about what they print or name otherwise. */
    private static boolean asks(Hits hits) {
        boolean use = hits.any(Cue.PUBLISH) || hits.any(Cue.NAME) && hits.any(Cue.GENERIC);
        boolean permission = hits.any(Cue.OURS) || hits.any(Cue.GRANT) || hits.any(Cue.CONSENT);
        return conceals(hits) || hits.any(Cue.FIRST) && permission && use;
    }

    private static boolean conceals(Hits hits) {
        boolean wish = hits.any(Cue.PLEASE) || hits.any(Cue.OURS) || hits.any(Cue.CONSENT);
        return hits.any(Cue.RESTRICTS) || hits.any(Cue.WEAK) && hits.any(Cue.FIRST) && wish;
    }

    private static Optional<Statement> of(List<Word> sentence, String text) {
        int margin = TermsModel.learned().margin(sentence, text);
        List<Hits> hits = CueList.likeliest(sentence);
        if (margin >= 0) {
            boolean clear = margin >= CLEAR;
            Reach reach = hits.stream().filter(any -> clear).map(StatedTerms::reach).max(Comparator.naturalOrder()).orElse(Reach.PASSAGE);
            return Optional.of(new Statement(Kind.RESTRICTS, words(sentence, text), reach, clear));
        }
        return hits.stream().anyMatch(StatedTerms::grants) ? Optional.of(new Statement(Kind.ALLOWS, words(sentence, text), Reach.PASSAGE, true)) : Optional.empty();
    }

    private static boolean grants(Hits hits) {
        return hits.of(Cue.GRANT).stream().anyMatch(hit -> hits.near(Cue.PUBLISH, hit, NEAR, NEAR) || hits.near(Cue.NAME, hit, 2, NEAR));
    }

    /** A name is its owner's everywhere; "me" and "all of this" are of the whole post. */
    private static Reach reach(Hits hits) {
        return hits.any(Cue.NAME) || hits.any(Cue.NAMELESS) ? Reach.PERSON : hits.any(Cue.WIDE) ? Reach.POST : Reach.PASSAGE;
    }

    private static String words(List<Word> sentence, String text) {
        return excerpt(text.substring(sentence.get(0).from(), sentence.get(sentence.size() - 1).to()));
    }

    private static String excerpt(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        int length = line.codePointCount(0, line.length());
        return length <= MOST_LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)).stripTrailing() + "…";
    }
}
