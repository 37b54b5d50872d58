package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.markup.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes responses and unfiled passages of one post's passages. */
final class ResponseFactory {
    /** The reasons for which a passage belongs to no question. */
    private static final Set<String> SAYS_NOTHING = Set.of("unfiled.thanks", "unfiled.signature", "unfiled.sign-off", "unfiled.quoted", "unfiled.blank", "unfiled.asks");
    private static final String BOLD = "**";
    private final PostText postText;
    private final String respondent;
    private final String ref;
    private final Labels labels;
    private final Origin origin;
    private int answers;

    ResponseFactory(PostText postText, String respondent, String ref, Labels labels, Discussion discussion) {
        this.postText = postText;
        this.respondent = respondent;
        this.ref = ref;
        this.labels = labels;
        Post post = postText.post();
        origin = new Origin(kind(discussion.kind()), Optional.of(discussion.name()), Optional.of(post.number()), post.id(), post.file(), post.url(), post.at(), post.likes());
    }

    private static Origin.Kind kind(Discussion.Kind kind) {
        return kind == Discussion.Kind.MAIL ? Origin.Kind.MAIL : kind == Discussion.Kind.SURVEY ? Origin.Kind.ROW : Origin.Kind.POST;
    }

    /** Whether a passage may still belong to a question. */
    static boolean mayBelong(FiledPassage filedPassage) {
        return !SAYS_NOTHING.contains(filedPassage.reason());
    }

    Response response(FiledPassage filedPassage) {
        answers++;
        return Response.builder(ref + "." + answers, respondent, filedPassage.questions().stream().map(IndexedQuestion::id).toList(), answer(filedPassage))
                .origin(origin)
                .filedBy(filedPassage.mark().map(this::evidence).orElse(""))
                .build();
    }

    Response response(FieldQuestions.Answer answer) {
        answers++;
        return Response.builder(ref + "." + answers, respondent, List.of(answer.question().id()), postText.blocks(answer.field().answer()))
                .origin(origin)
                .filedBy("field: " + answer.field().question().strip())
                .build();
    }

    /** A passage without hints; these are known when all is filed. */
    Unfiled unfiled(FiledPassage filedPassage, String id) {
        return new Unfiled(id, respondent, words(filedPassage), origin, labels.text(filedPassage.reason()), filedPassage.may().map(indexedQuestion -> List.of(Hint.at(indexedQuestion.id()))).orElse(List.of()));
    }

    /** Words of somebody else, in what this post's author wrote. */
    Unfiled quoted(FiledPassage filedPassage, String id, String author) {
        return new Unfiled(id, author, words(filedPassage), origin, labels.text(filedPassage.reason()), List.of());
    }

    private List<Block> words(FiledPassage filedPassage) {
        List<Block> body = body(filedPassage);
        return Prose.of(body).isBlank() ? PlainText.parse(own(filedPassage)) : body;
    }

    /** What its author says in a passage, without what is quoted in it. */
    String own(FiledPassage filedPassage) {
        return filedPassage.pieces().stream().map(piece -> postText.text().substring(piece.from(), piece.to())).filter(words -> filedPassage.without().isEmpty() || !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The words; bold that started on the label goes on. */
    private List<Block> answer(FiledPassage filedPassage) {
        String label = filedPassage.mark().map(questionLabel -> postText.text().substring(questionLabel.from(), questionLabel.answer())).orElse("");
        String words = filedPassage.without().isEmpty() ? postText.stripped(filedPassage.from(), filedPassage.to()) : own(filedPassage).strip();
        return postText.blocks(postText.markdown() && odd(label) && odd(words) ? BOLD + words : words);
    }

    private static boolean odd(String text) {
        boolean odd = false;
        for (int at = text.indexOf(BOLD); at >= 0; at = text.indexOf(BOLD, at + BOLD.length())) {
            odd = !odd;
        }
        return odd;
    }

    List<Block> body(FiledPassage filedPassage) {
        return postText.blocks(own(filedPassage));
    }

    /** The rule's name, how alike the words are where that decided, and the evidence as written. */
    private String evidence(QuestionLabel questionLabel) {
        String measure = questionLabel.measure() < 1 ? String.format(Locale.ROOT, " (%.2f)", questionLabel.measure()) : "";
        return questionLabel.rule() + measure + ": " + postText.text().substring(questionLabel.from(), questionLabel.to()).strip();
    }
}
