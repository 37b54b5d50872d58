package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import coop.hatstand.train.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param of what it is written in; of a real answer, who it comes from
 * @param real whether somebody answered it, and it was not written to learn from
 * @param doubtful whether it states terms that hold something back
 * @param text its words
 * @param fold which fifth it belongs to; all of one source belongs to one
 * @param parts what there is to weigh, by sentence and part
 */
record Example(String of, boolean real, boolean doubtful, String text, int fold, List<int[]> parts) {
    static final int FOLDS = 5;
    private static final List<String> LISTS = List.of("sentences.tsv", "answers.tsv", "passages.tsv", "usual.tsv", "lines.tsv", "kinds.tsv", "wishes.tsv", "ordinary.tsv");
    /** About so many answers of one source are learned from, and never twice as many, so that no large survey outweighs all others. */
    private static final int OF_A_SOURCE = 400;

    /** All that was written to learn from, each text once. */
    static List<Example> written() {
        return texts(LISTS.stream().flatMap(Example::lines));
    }

    /** Those of a file: language, other things, what is expected, the words. */
    static List<Example> list(Path file) throws IOException {
        return texts(Files.readAllLines(file).stream());
    }

    /**
     * Real answers, which hardly ever state terms.
     *
     * @param sets the folder of sets they are in
     * @param except the hashes of those that do state terms
     */
    static List<Example> real(Path sets, Set<String> except) throws IOException {
        List<Example> examples = new ArrayList<>();
        int source = 0;
        for (Map.Entry<String, Set<String>> answers : Answers.bySource(sets).entrySet()) {
            int fold = source++ % FOLDS;
            int step = Math.max(1, answers.getValue().size() / OF_A_SOURCE);
            List<String> texts = List.copyOf(answers.getValue());
            for (int i = 0; i < texts.size(); i += step) {
                String text = texts.get(i);
                if (!except.contains(hash(text))) {
                    examples.add(new Example(answers.getKey(), true, false, text, fold, TermsModel.evidence(text)));
                }
            }
        }
        return examples.stream().filter(example -> !example.parts.isEmpty()).toList();
    }

    /** What a text is called in a list that must not hold the text. */
    static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static List<Example> texts(Stream<String> lines) {
        Map<String, Integer> folds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return lines.map(line -> line.split("\t")).filter(cells -> seen.add(cells[0] + cells[cells.length - 1].toLowerCase(Locale.ROOT))).map(cells -> {
            String text = cells[cells.length - 1];
            boolean doubtful = cells[cells.length - 2].equals("doubtful");
            return new Example(cells[0], false, doubtful, text, folds.merge(cells[0] + doubtful, 1, Integer::sum) % FOLDS, TermsModel.evidence(text));
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
