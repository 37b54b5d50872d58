package coop.hatstand.internal.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each piece of evidence counts in one language, or in any. Immutable.
 *
 * @param threshold from where on words are doubtful
 * @param common the most frequent words, by which the language is known
 * @param weights by key
 */
public record TermsWeights(int threshold, Set<String> common, Map<String, Integer> weights) {

    /** Copies what it is given. */
    public TermsWeights {
        common = Set.copyOf(common);
        weights = Map.copyOf(weights);
    }

    /** The learned weights of a language, or those of any ("all"). */
    static TermsWeights learned(String language) {
        try (InputStream in = TermsWeights.class.getResourceAsStream("weights_" + language + ".txt")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read from a file's text: the threshold, the common words, then a weight and its key a line. */
    static TermsWeights of(String text) {
        String[] lines = text.split("\n");
        Map<String, Integer> weights = new HashMap<>();
        for (String line : Arrays.asList(lines).subList(2, lines.length)) {
            int blank = line.indexOf(' ');
            weights.put(line.substring(blank + 1), Integer.parseInt(line.substring(0, blank)));
        }
        return new TermsWeights(Integer.parseInt(lines[0]), new HashSet<>(Arrays.asList(lines[1].split(" "))), weights);
    }

    /** The text of a file. */
    public String file() {
        StringBuilder text = new StringBuilder().append(threshold).append('\n').append(String.join(" ", common.stream().sorted().toList())).append('\n');
        new TreeMap<>(weights).forEach((key, weight) -> text.append(weight).append(' ').append(key).append('\n'));
        return text.toString();
    }

    int of(Set<String> evidence) {
        int sum = 0;
        for (String key : evidence) {
            sum += weights.getOrDefault(key, 0);
        }
        return sum;
    }
}
