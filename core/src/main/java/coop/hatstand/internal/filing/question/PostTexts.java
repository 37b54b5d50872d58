package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The discussions with every post's post at hand, all of them in one order. */
public final class PostTexts {
    private static final int SHORTEST_TITLE = 2;
    private final List<Discussion> discussions;
    private final List<PostText> postTexts = new ArrayList<>();
    private final List<Integer> sourceOf = new ArrayList<>();

    public PostTexts(List<Discussion> discussions) {
        this.discussions = discussions;
        for (int source = 0; source < discussions.size(); source++) {
            for (Post post : discussions.get(source).posts()) {
                postTexts.add(PostText.of(post));
                sourceOf.add(source);
            }
        }
    }

    public List<Discussion> discussions() {
        return discussions;
    }

    public List<PostText> texts() {
        return postTexts;
    }

    public int sourceOf(int post) {
        return sourceOf.get(post);
    }

    public Discussion discussionOf(int post) {
        return discussions.get(sourceOf.get(post));
    }

    boolean inForm(int post) {
        return discussionOf(post).kind() == Discussion.Kind.FORM;
    }

    /** The outlines of the filled-in forms. */
    public List<FormOutline> outlines() {
        List<FormOutline> formOutlines = new ArrayList<>();
        for (int i = 0; i < postTexts.size(); i++) {
            if (inForm(i)) {
                formOutlines.add(FormOutline.of(postTexts.get(i), i));
            }
        }
        return formOutlines;
    }

    /** The first source's title; of several forms, the words all their titles start with. */
    public Optional<String> title() {
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
