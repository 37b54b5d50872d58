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
import java.util.stream.Collectors;

/** The words and phrases of one language, found in a sentence. Immutable. */
final class CueList {
    /** How many words may stand where a phrase has a gap. */
    private static final int GAP = 4;
    private static final String ANY = "~";
    private static final int SHORTEST_START = 2;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    /** Words in order: one that ends in an asterisk is any that starts so. */
    private record Phrase(Cue cue, List<String> words) {
    }

    private CueList(Properties lists) {
        for (Cue cue : Cue.values()) {
            for (String phrase : lists.getProperty(cue.key(), "").split("\\|")) {
                if (!phrase.isBlank()) {
                    add(new Phrase(cue, Arrays.asList(phrase.strip().split("\\s+"))));
                }
            }
        }
    }

    /** The lists of a language. */
    static CueList of(String language) {
        return Lists.ALL.get(language);
    }

    /** Read when first asked for. */
    private static final class Lists {
        private static final Map<String, CueList> ALL = TermsModel.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, CueList::read));
    }

    private static CueList read(String language) {
        Properties lists = new Properties();
        try (InputStream in = CueList.class.getResourceAsStream("terms_" + language + ".properties")) {
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CueList(lists);
    }

    private void add(Phrase phrase) {
        String first = phrase.words.get(0);
        boolean start = first.endsWith("*");
        (start ? byStart : byFirst).computeIfAbsent(start ? first.substring(0, SHORTEST_START) : first, any -> new ArrayList<>()).add(phrase);
    }

    /** What a sentence has of these. */
    Hits in(List<Word> sentence) {
        Hits hits = new Hits(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i).folded();
            for (Phrase phrase : byFirst.getOrDefault(word, List.of())) {
                hit(phrase, sentence, i, hits);
            }
            if (word.length() >= SHORTEST_START) {
                for (Phrase phrase : byStart.getOrDefault(word.substring(0, SHORTEST_START), List.of())) {
                    hit(phrase, sentence, i, hits);
                }
            }
        }
        return hits;
    }

    private static void hit(Phrase phrase, List<Word> sentence, int from, Hits hits) {
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
                return;
            }
            at++;
            gap = 0;
        }
        hits.add(phrase.cue, from, at);
    }

    private static boolean matches(String wanted, String word) {
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }
}
