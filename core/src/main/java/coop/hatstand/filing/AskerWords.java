package coop.hatstand.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What whoever put the questions said, by its runs of four words, so that a quotation of it is known. */
final class AskerWords {
    private static final int RUN = 4;
    private static final int MOST = 20_000;
    private static final int FEWEST_OF_TEN = 6;
    private final Set<List<String>> runs = new HashSet<>();

    /** Takes what a sheet says, but for what it quotes itself. */
    void add(Sheet sheet) {
        StringBuilder own = new StringBuilder();
        sheet.lines().stream().filter(Line::open).forEach(line -> own.append(line.text()).append(' '));
        List<String> words = Likeness.words(own.toString());
        for (int i = 0; i + RUN <= words.size() && runs.size() < MOST; i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
    }

    /** Whether most runs of a quotation are among them. */
    boolean said(String quoted) {
        List<String> words = Likeness.words(quoted);
        int all = words.size() - RUN + 1;
        int known = 0;
        for (int i = 0; i < all && !runs.isEmpty(); i++) {
            known += runs.contains(words.subList(i, i + RUN)) ? 1 : 0;
        }
        return all > 0 && known * 10 >= all * FEWEST_OF_TEN;
    }
}
