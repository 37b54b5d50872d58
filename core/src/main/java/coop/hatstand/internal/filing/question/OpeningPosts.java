package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What whoever opens a thread writes in several posts before anybody else does, as people do in a chat: looked through as one post. */
final class OpeningPosts {
    private static final int MOST = 20;

    private OpeningPosts() {
    }

    /** The questions they put; none if the first is alone. */
    static QuestionSearchResult questions(List<PostText> postTexts) {
        Optional<String> opener = postTexts.get(0).post().author().key();
        List<PostText> run = postTexts.stream().limit(MOST).takeWhile(one -> opener.isPresent() && opener.equals(one.post().author().key())).toList();
        if (run.size() < 2) {
            return QuestionSearchResult.NOTHING;
        }
        String between = run.stream().allMatch(one -> one.lines().size() == 1) ? "\n" : "\n\n";
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (PostText one : run) {
            starts.add(text.length());
            text.append(one.text()).append(between);
        }
        Post first = run.get(0).post();
        PostText whole = PostText.of(Post.builder(first.number(), text.toString(), first.syntax()).author(first.author()).build());
        QuestionSearchResult list = NumberedLists.in(0, whole);
        QuestionSearchResult found = list.several() ? list : AskingSentences.in(0, whole);
        return whole.text().contentEquals(text) ? new QuestionSearchResult(found.questions(), found.taken().stream().map(one -> on(one.span(), starts, run)).toList()) : QuestionSearchResult.NOTHING;
    }

    private static QuestionSearchResult.Taken on(Span span, List<Integer> starts, List<PostText> run) {
        int post = starts.size() - 1;
        while (starts.get(post) > span.from()) {
            post--;
        }
        int to = Math.min(span.to() - starts.get(post), run.get(post).text().length());
        return new QuestionSearchResult.Taken(post, new Span(span.from() - starts.get(post), to, span.role()));
    }
}
