package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What whoever put the questions said, by its runs of four words, so that a quotation of it is known. */
public final class AskerWords {
    private static final int RUN = 4;
    private static final int MOST = 20_000;
    private static final int FEWEST_OF_TEN = 6;
    private final Set<List<String>> runs = new HashSet<>();

    /** Takes what a post says, but for what it quotes itself. */
    public void add(PostText postText) {
        StringBuilder own = new StringBuilder();
        postText.lines().stream().filter(PostLine::open).forEach(postLine -> own.append(postLine.text()).append(' '));
        List<String> words = WordLikeness.words(own.toString());
        for (int i = 0; i + RUN <= words.size() && runs.size() < MOST; i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
    }

    /** Whether most runs of a quotation are among them. */
    public boolean said(String quoted) {
        List<String> words = WordLikeness.words(quoted);
        int all = words.size() - RUN + 1;
        int known = 0;
        for (int i = 0; i < all && !runs.isEmpty(); i++) {
            known += runs.contains(words.subList(i, i + RUN)) ? 1 : 0;
        }
        return all > 0 && known * 10 >= all * FEWEST_OF_TEN;
    }
}
