package coop.hatstand.filing;

import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.labels.Labels;
import coop.hatstand.markup.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes responses and unfiled passages of one sheet's passages. */
final class Clerk {
    /** The reasons for which a passage belongs to no question. */
    private static final Set<String> SAYS_NOTHING = Set.of("unfiled.thanks", "unfiled.signature", "unfiled.sign-off", "unfiled.quoted", "unfiled.blank", "unfiled.asks");
    private static final String BOLD = "**";
    private final Sheet sheet;
    private final String respondent;
    private final String ref;
    private final Labels labels;
    private final Origin origin;
    private int answers;

    Clerk(Sheet sheet, String respondent, String ref, Labels labels, Discussion discussion) {
        this.sheet = sheet;
        this.respondent = respondent;
        this.ref = ref;
        this.labels = labels;
        Post post = sheet.post();
        origin = new Origin(Optional.of(discussion.name()), Optional.of(post.number()), post.id(), post.file(), post.url(), post.at(), post.likes());
    }

    /** Whether a passage may still belong to a question. */
    static boolean mayBelong(Passage passage) {
        return !SAYS_NOTHING.contains(passage.reason());
    }

    Response response(Passage passage) {
        answers++;
        return Response.builder(ref + "." + answers, respondent, passage.questions().stream().map(Asked::id).toList(), answer(passage))
                .origin(origin)
                .filedBy(passage.mark().map(this::evidence).orElse(""))
                .build();
    }

    Response response(Fields.Answer answer) {
        answers++;
        return Response.builder(ref + "." + answers, respondent, List.of(answer.question().id()), sheet.blocks(answer.field().answer()))
                .origin(origin)
                .filedBy("field: " + answer.field().question().strip())
                .build();
    }

    /** A passage without hints; these are known when all is filed. */
    Unfiled unfiled(Passage passage, String id) {
        return new Unfiled(id, respondent, words(passage), origin, labels.text(passage.reason()), passage.may().map(asked -> List.of(Hint.at(asked.id()))).orElse(List.of()));
    }

    /** Words of somebody else, in what this sheet's author wrote. */
    Unfiled quoted(Passage passage, String id, String author) {
        return new Unfiled(id, author, words(passage), origin, labels.text(passage.reason()), List.of());
    }

    private List<Block> words(Passage passage) {
        List<Block> body = body(passage);
        return Prose.of(body).isBlank() ? PlainText.parse(own(passage)) : body;
    }

    /** What its author says in a passage, without what is quoted in it. */
    String own(Passage passage) {
        return passage.pieces().stream().map(piece -> sheet.text().substring(piece.from(), piece.to())).filter(words -> passage.without().isEmpty() || !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The words; bold that started on the label goes on. */
    private List<Block> answer(Passage passage) {
        String label = passage.mark().map(mark -> sheet.text().substring(mark.from(), mark.answer())).orElse("");
        String words = passage.without().isEmpty() ? sheet.stripped(passage.from(), passage.to()) : own(passage).strip();
        return sheet.blocks(sheet.markdown() && odd(label) && odd(words) ? BOLD + words : words);
    }

    private static boolean odd(String text) {
        boolean odd = false;
        for (int at = text.indexOf(BOLD); at >= 0; at = text.indexOf(BOLD, at + BOLD.length())) {
            odd = !odd;
        }
        return odd;
    }

    List<Block> body(Passage passage) {
        return sheet.blocks(own(passage));
    }

    /** The rule's name, how alike the words are where that decided, and the evidence as written. */
    private String evidence(Mark mark) {
        String measure = mark.measure() < 1 ? String.format(Locale.ROOT, " (%.2f)", mark.measure()) : "";
        return mark.rule() + measure + ": " + sheet.text().substring(mark.from(), mark.to()).strip();
    }
}
