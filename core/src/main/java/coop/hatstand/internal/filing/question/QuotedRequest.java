package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Post;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.filing.words.MailCredit;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The questions of a letter that is in the sources only as replies quote it: somebody who did not write here put them. */
final class QuotedRequest {
    /** In how many replies it is looked for. */
    private static final int FARTHEST = 20;
    /** What somebody who only passes a mail on may write above it. */
    private static final int FEWEST_WORDS = 12;
    private static final Pattern MARK = Pattern.compile("^\\s*> ?");

    private QuotedRequest() {
    }

    /** Whether a post quotes all questions that were found, below words of its own: a reply above the mail that it answers, which nothing marks. */
    static boolean holds(PostText reply, int post, QuestionSearchResult found) {
        boolean below = !found.taken().isEmpty() && found.taken().stream().allMatch(taken -> taken.post() == post && reply.quotations().stream().anyMatch(range -> range.bare() && range.words() <= taken.span().from() && taken.span().to() <= range.to()));
        int quoted = reply.quotations().stream().filter(QuotedRange::bare).mapToInt(QuotedRange::from).min().orElse(0);
        return below && WordLikeness.words(reply.text().substring(0, quoted)).size() >= FEWEST_WORDS;
    }

    /** Of a reply that is all there is: nobody could answer what it asks itself. */
    static QuestionSearchResult inOnlyReply(List<PostText> postTexts) {
        return postTexts.size() == 1 ? in(postTexts) : QuestionSearchResult.NOTHING;
    }

    /** Of the reply that quotes most of them; their words have no place in the sources, as those of questions that a person gives. */
    static QuestionSearchResult in(List<PostText> postTexts) {
        return postTexts.stream().limit(FARTHEST).map(reply -> in(reply, postTexts)).max(Comparator.comparingInt(found -> found.questions().size())).orElse(QuestionSearchResult.NOTHING);
    }

    private static QuestionSearchResult in(PostText reply, List<PostText> postTexts) {
        Optional<MailCredit> asker = reply.quotations().stream().flatMap(quoted -> quoted.credit().stream()).findFirst();
        // A mailing list may put its own name in place of everybody's; and what an only reply quotes is somebody else's, whether it says whose or not.
        boolean wrote = asker.isEmpty() || postTexts.stream().anyMatch(postText -> asker.get().isOf(postText.post().author().name(), postText.post().author().handle()));
        if (wrote && postTexts.size() > 1) {
            return QuestionSearchResult.NOTHING;
        }
        PostText letter = PostText.of(Post.builder(reply.post().number(), quoted(reply), reply.post().syntax()).build());
        return new QuestionSearchResult(QuestionSearch.asked(letter, 0).questions(), List.of());
    }

    /** What a post quotes of whoever it answers, without the marks; what these quote themselves is left out. */
    private static String quoted(PostText reply) {
        StringBuilder letter = new StringBuilder();
        for (QuotedRange range : reply.quotations()) {
            reply.lines().stream().filter(line -> line.from() >= range.words() && line.from() < range.to() && !line.inside() && line.quoted() == 1).map(PostLine::text)
                    .forEach(line -> letter.append(MARK.matcher(line).replaceFirst("")).append('\n'));
            letter.append('\n');
        }
        return letter.toString();
    }
}
