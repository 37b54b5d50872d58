package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Post;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.filing.words.MailCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The questions of a letter that is in the sources only as the first reply quotes it: somebody who did not write here put them. */
final class QuotedRequest {
    private static final Pattern MARK = Pattern.compile("^\\s*> ?");

    private QuotedRequest() {
    }

    /** Of a reply that is all there is: nobody could answer what it asks itself. */
    static QuestionSearchResult inOnlyReply(List<PostText> postTexts) {
        return postTexts.size() == 1 ? in(postTexts) : QuestionSearchResult.NOTHING;
    }

    /** Of the first post; its words have no place in the sources, as those of questions that a person gives. */
    static QuestionSearchResult in(List<PostText> postTexts) {
        PostText reply = postTexts.get(0);
        Optional<MailCredit> asker = reply.quotations().stream().flatMap(quoted -> quoted.credit().stream()).findFirst();
        // A mailing list may put its own name in place of everybody's.
        if (asker.isEmpty() || postTexts.size() > 1 && postTexts.stream().anyMatch(postText -> asker.get().isOf(postText.post().author().name(), postText.post().author().handle()))) {
            return QuestionSearchResult.NOTHING;
        }
        PostText letter = PostText.of(Post.builder(reply.post().number(), quoted(reply), reply.post().syntax()).build());
        return new QuestionSearchResult(QuestionSearch.opening(letter, 0).questions(), List.of());
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
