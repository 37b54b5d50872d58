package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that do or do not state terms.
 *
 * @param language what it is written in
 * @param doubtful whether it states terms that hold something back
 * @param text its words
 * @param fold which fifth it belongs to
 * @param parts what there is to weigh, by sentence and part
 */
record Example(String language, boolean doubtful, String text, int fold, List<int[]> parts) {
    static final int FOLDS = 5;
    private static final List<String> LISTS = List.of("sentences.tsv", "answers.tsv", "passages.tsv", "usual.tsv", "lines.tsv", "kinds.tsv", "ordinary.tsv");

    /** All that is learned from, each text once. */
    static List<Example> all() {
        return of(LISTS.stream().flatMap(Example::lines));
    }

    /** Those of a file: language, other things, what is expected, the words. */
    static List<Example> in(Path file) throws IOException {
        return of(Files.readAllLines(file).stream());
    }

    private static List<Example> of(Stream<String> lines) {
        Map<String, Integer> folds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return lines.map(line -> line.split("\t")).filter(cells -> seen.add(cells[0] + cells[cells.length - 1].toLowerCase(Locale.ROOT))).map(cells -> {
            String text = cells[cells.length - 1];
            boolean doubtful = cells[cells.length - 2].equals("doubtful");
            return new Example(cells[0], doubtful, text, folds.merge(cells[0] + doubtful, 1, Integer::sum) % FOLDS, TermsModel.evidence(text));
        }).filter(example -> !example.parts.isEmpty()).toList();
    }

    private static Stream<String> lines(String list) {
        try (InputStream in = Example.class.getResourceAsStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
