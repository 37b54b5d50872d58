package coop.hatstand.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which question a passage may belong to, by the rare words they share; never enough to file it by. */
final class Hunch {
    private static final double CLEARLY = 1.5;
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + CueWords.any("question") + "\\s*(?:" + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?(\\d{1,3})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private final Questions questions;
    private final Rarity rarity = new Rarity();

    Hunch(Questions questions) {
        this.questions = questions;
        questions.all().forEach(asked -> rarity.add(stems(asked.words())));
    }

    /** The one question that a passage speaks of by its number, else the one it shares clearly more words with than with any other. */
    Optional<Asked> of(String passage) {
        Optional<Asked> mentioned = mentioned(passage);
        return mentioned.isPresent() ? mentioned : sharing(passage);
    }

    private Optional<Asked> mentioned(String passage) {
        Set<Asked> mentioned = new HashSet<>();
        for (Matcher number = NUMBER.matcher(passage); number.find(); ) {
            mentioned.addAll(questions.numbered(number.group(1).replaceFirst("^0+(?=\\d)", "")));
        }
        return mentioned.size() == 1 ? mentioned.stream().findFirst() : Optional.empty();
    }

    private Optional<Asked> sharing(String passage) {
        Set<String> words = new HashSet<>(stems(Likeness.words(passage)));
        Asked best = null;
        double most = 0;
        double second = 0;
        for (Asked asked : questions.all()) {
            double shared = shared(words, asked);
            if (shared > most) {
                second = most;
                most = shared;
                best = asked;
            } else {
                second = Math.max(second, shared);
            }
        }
        return best != null && most >= CLEARLY * second && common(words, best) >= FEWEST_WORDS ? Optional.of(best) : Optional.empty();
    }

    /** How much a passage shares with each question. */
    double[] shared(String passage) {
        Set<String> words = new HashSet<>(stems(Likeness.words(passage)));
        return questions.all().stream().mapToDouble(asked -> shared(words, asked)).toArray();
    }

    private double shared(Set<String> words, Asked asked) {
        return rarity.weight(stems(asked.words()).stream().distinct().filter(words::contains).toList());
    }

    private static long common(Set<String> words, Asked asked) {
        return stems(asked.words()).stream().distinct().filter(words::contains).count();
    }

    private static List<String> stems(List<String> words) {
        return words.stream().filter(word -> word.length() >= SHORTEST_WORD).map(Hunch::stem).toList();
    }

    private static String stem(String word) {
        return word.length() > SHORTEST_WORD && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
