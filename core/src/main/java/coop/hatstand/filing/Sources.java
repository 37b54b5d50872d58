package coop.hatstand.filing;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The discussions with every post's sheet at hand, all of them in one order. */
final class Sources {
    private static final int SHORTEST_TITLE = 2;
    private final List<Discussion> discussions;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> sourceOf = new ArrayList<>();

    Sources(List<Discussion> discussions) {
        this.discussions = discussions;
        for (int source = 0; source < discussions.size(); source++) {
            for (Post post : discussions.get(source).posts()) {
                sheets.add(Sheet.of(post));
                sourceOf.add(source);
            }
        }
    }

    List<Discussion> discussions() {
        return discussions;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    int sourceOf(int sheet) {
        return sourceOf.get(sheet);
    }

    Discussion discussionOf(int sheet) {
        return discussions.get(sourceOf.get(sheet));
    }

    boolean inForm(int sheet) {
        return discussionOf(sheet).kind() == Discussion.Kind.FORM;
    }

    /** The outlines of the filled-in forms. */
    List<Outline> outlines() {
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (inForm(i)) {
                outlines.add(Outline.of(sheets.get(i), i));
            }
        }
        return outlines;
    }

    /** The first source's title; of several forms, the words all their titles start with. */
    Optional<String> title() {
        List<String> titles = discussions.stream().flatMap(d -> d.title().stream()).toList();
        boolean forms = discussions.size() > 1 && discussions.stream().allMatch(d -> d.kind() == Discussion.Kind.FORM);
        if (!forms || titles.isEmpty()) {
            return titles.stream().findFirst();
        }
        List<String> shared = new ArrayList<>(Arrays.asList(titles.get(0).split("\\s+")));
        for (String title : titles) {
            List<String> words = Arrays.asList(title.split("\\s+"));
            int same = 0;
            while (same < shared.size() && same < words.size() && shared.get(same).equals(words.get(same))) {
                same++;
            }
            shared = new ArrayList<>(shared.subList(0, same));
        }
        String title = String.join(" ", shared).replaceFirst("[\\s:,;|–—-]+$", "");
        return shared.size() < SHORTEST_TITLE || title.isBlank() ? Optional.empty() : Optional.of(title);
    }
}
