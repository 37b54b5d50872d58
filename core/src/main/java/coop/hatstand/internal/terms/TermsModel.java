package coop.hatstand.internal.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Weighs whether words state terms that hold something back: a sum of learned weights, in the languages that the words may be in. Immutable. */
public final class TermsModel {
    /** The languages that there are weights for. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "it", "pt", "nl");
    /** The name of the weights that are the same in every language. */
    public static final String ANY = "all";
    private static final int PERCENT = 100;
    private static final int USUAL = 50;
    private final Map<String, TermsWeights> weights;

    private TermsModel(Map<String, TermsWeights> weights) {
        this.weights = weights;
    }

    /** The program's own. */
    static TermsModel learned() {
        return Learned.MODEL;
    }

    /** One with other weights, by language and {@link #ANY}. */
    public static TermsModel of(Map<String, TermsWeights> weights) {
        return new TermsModel(Map.copyOf(weights));
    }

    /** Read when first asked for. */
    private static final class Learned {
        private static final TermsModel MODEL = new TermsModel(read());

        private static Map<String, TermsWeights> read() {
            Map<String, TermsWeights> read = new LinkedHashMap<>();
            Stream.concat(LANGUAGES.stream(), Stream.of(ANY)).forEach(language -> read.put(language, TermsWeights.learned(language)));
            return Map.copyOf(read);
        }
    }

    /** What there is to weigh in a text if it is in a language: for each sentence and each of its pieces the keys of the evidence. */
    public static List<Set<String>> evidence(String text, String language) {
        CueList list = CueList.of(language);
        return SentenceWords.of(text).stream().flatMap(sentence -> SentencePart.of(sentence, text).stream()).map(sentencePart -> Evidence.of(sentencePart, list)).toList();
    }

    /** Whether evidence has a weight that is shared by all languages. */
    public static boolean inAny(String key) {
        return Evidence.ofAnyLanguage(key) || Evidence.shared(key);
    }

    /** Whether evidence has a weight of its own in each language. */
    public static boolean inOne(String key) {
        return !Evidence.ofAnyLanguage(key);
    }

    /** A sum of weights made comparable: of much evidence each piece counts for less. */
    public static double scale(int evidence) {
        return (double) PERCENT / Math.max(1, (int) Math.sqrt((double) evidence * PERCENT * PERCENT / USUAL));
    }

    /** How far the strongest sentence of a text is above the threshold, or below it. */
    public int margin(String text) {
        List<List<Word>> sentences = SentenceWords.of(text);
        Map<String, Integer> whole = count(sentences);
        return sentences.stream().mapToInt(sentence -> languages(sentence, whole).stream().mapToInt(language -> margin(sentence, text, language)).max().orElseThrow()).max().orElse(Integer.MIN_VALUE);
    }

    /** How often each language's common words stand in sentences. */
    Map<String, Integer> count(List<List<Word>> sentences) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> counted.put(language, (int) sentences.stream().flatMap(List::stream).filter(word -> weights.get(language).common().contains(word.folded())).count()));
        return counted;
    }

    /** The languages that a sentence may be in: those that most of its common words are of, and of these the ones that most of the text is in. */
    List<String> languages(List<Word> sentence, Map<String, Integer> whole) {
        Map<String, Integer> counted = count(List.of(sentence));
        int most = counted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = LANGUAGES.stream().filter(language -> counted.get(language) == most).toList();
        int rest = first.stream().mapToInt(language -> whole.getOrDefault(language, 0)).max().orElse(0);
        return first.stream().filter(language -> whole.getOrDefault(language, 0) == rest).toList();
    }

    int margin(List<Word> sentence, String text, String language) {
        CueList list = CueList.of(language);
        TermsWeights own = weights.get(language);
        int most = Integer.MIN_VALUE;
        for (SentencePart sentencePart : SentencePart.of(sentence, text)) {
            Set<String> evidence = Evidence.of(sentencePart, list);
            int sum = own.of(evidence) + weights.get(ANY).of(evidence);
            most = Math.max(most, (int) Math.round(sum * scale(evidence.size())) - own.threshold());
        }
        return most;
    }
}
