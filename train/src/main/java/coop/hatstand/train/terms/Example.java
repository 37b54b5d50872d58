package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that do or do not state terms.
 *
 * @param list the file it is from
 * @param language what it is written in
 * @param doubtful whether it states terms that hold something back
 * @param text its words
 * @param fold which fifth it belongs to
 * @param evidence what there is to weigh, by sentence and piece
 */
record Example(String list, String language, boolean doubtful, String text, int fold, List<List<String>> evidence) {
    static final int FOLDS = 5;
    /** Whole passages, by the hand whose work comes nearest to answers. */
    static final String PASSAGES = "passages.tsv";
    /** What is said most often: learned from, but too plain to measure by. */
    static final String USUAL = "usual.tsv";

    static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String list : List.of("sentences.tsv", "answers.tsv", PASSAGES, USUAL)) {
            Map<String, Integer> seen = new HashMap<>();
            for (String line : lines(list)) {
                String[] cells = line.split("\t");
                boolean doubtful = cells[cells.length - 2].equals("doubtful");
                int fold = seen.merge(cells[0] + doubtful, 1, Integer::sum) % FOLDS;
                examples.add(of(list, cells[0], doubtful, cells[cells.length - 1], fold));
            }
        }
        return examples;
    }

    static Example of(String list, String language, boolean doubtful, String text, int fold) {
        return new Example(list, language, doubtful, text, fold, TermsModel.evidence(text, language).stream().map(keys -> keys(keys, language)).toList());
    }

    /** The keys whose weights count, with the file that each is in. */
    private static List<String> keys(Set<String> evidence, String language) {
        List<String> keys = new ArrayList<>();
        for (String key : evidence) {
            if (TermsModel.inOne(key)) {
                keys.add(language + " " + key);
            }
            if (TermsModel.inAny(key)) {
                keys.add(TermsModel.ANY + " " + key);
            }
        }
        // The scale goes by how much evidence there is, not by how many weights it has.
        keys.add(0, Integer.toString(evidence.size()));
        return keys;
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream in = Example.class.getResourceAsStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    boolean passage() {
        return list.equals(PASSAGES);
    }

    /** Whether it is learned from but not measured by. */
    boolean aside() {
        return list.equals(USUAL) || ordinary();
    }

    boolean ordinary() {
        return list.startsWith("ordinary:");
    }
}
