package coop.hatstand.internal.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words and phrases of all languages, found in a sentence. Immutable. */
final class CueList {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "it", "pt", "nl");
    /** How many words may stand where a phrase has a gap. */
    private static final int GAP = 4;
    private static final String ANY = "~";
    private static final int SHORTEST_START = 2;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    /** Words in order: one that ends in an asterisk is any that starts so. */
    private record Phrase(String language, Cue cue, List<String> words) {
    }

    private CueList() {
        for (String language : LANGUAGES) {
            Properties lists = read(language);
            for (Cue cue : Cue.values()) {
                for (String phrase : lists.getProperty(cue.key(), "").split("\\|")) {
                    if (!phrase.isBlank()) {
                        add(new Phrase(language, cue, Arrays.asList(phrase.strip().split("\\s+"))));
                    }
                }
            }
        }
    }

    /** Read when first asked for. */
    private static final class Lists {
        private static final CueList ALL = new CueList();
    }

    private static Properties read(String language) {
        Properties lists = new Properties();
        try (InputStream in = CueList.class.getResourceAsStream("terms_" + language + ".properties")) {
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private void add(Phrase phrase) {
        String first = phrase.words.get(0);
        boolean start = first.endsWith("*");
        (start ? byStart : byFirst).computeIfAbsent(start ? first.substring(0, SHORTEST_START) : first, any -> new ArrayList<>()).add(phrase);
    }

    /** What a sentence has of these, in each language that it has any of. */
    static List<Hits> in(List<Word> sentence) {
        Map<String, Hits> hits = new TreeMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i).folded();
            hits(Lists.ALL.byFirst.getOrDefault(word, List.of()), sentence, i, hits);
            if (word.length() >= SHORTEST_START) {
                hits(Lists.ALL.byStart.getOrDefault(word.substring(0, SHORTEST_START), List.of()), sentence, i, hits);
            }
        }
        return List.copyOf(hits.values());
    }

    /** The same in the languages that most of its words have a cue in. */
    static List<Hits> likeliest(List<Word> sentence) {
        List<Hits> all = in(sentence);
        int most = all.stream().mapToInt(Hits::words).max().orElse(0);
        return all.stream().filter(hits -> hits.words() == most).toList();
    }

    private static void hits(List<Phrase> phrases, List<Word> sentence, int from, Map<String, Hits> hits) {
        for (Phrase phrase : phrases) {
            int to = end(phrase, sentence, from);
            if (to > from) {
                hits.computeIfAbsent(phrase.language, any -> new Hits()).add(phrase.cue, from, to);
            }
        }
    }

    /** Where a phrase that begins at a word ends, or 0 if it is not there. */
    private static int end(Phrase phrase, List<Word> sentence, int from) {
        int at = from;
        int gap = 0;
        for (String wanted : phrase.words) {
            if (wanted.equals(ANY)) {
                gap = GAP;
                continue;
            }
            int last = Math.min(sentence.size() - 1, at + gap);
            while (at <= last && !matches(wanted, sentence.get(at).folded())) {
                at++;
            }
            if (at > last) {
                return 0;
            }
            at++;
            gap = 0;
        }
        return at;
    }

    private static boolean matches(String wanted, String word) {
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }
}
