package coop.hatstand.internal.filing;

import coop.hatstand.discussion.Span;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.Placeholder;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.PostTrailer;
import coop.hatstand.internal.filing.text.SignOffs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a post at its marks into passages; every non-blank character ends in one passage or in a mark's evidence. */
final class PassageCutter {
    private static final Set<String> ITEMS = Set.of("list number", "letter", "number", "label", "place", "topic");
    private static final int FEWEST_ITEMS = 3;
    private static final Pattern LINK = Pattern.compile("<?https?://\\S+\\s*|\\[[^\\]]*+\\]\\(\\S+\\)\\s*");
    private static final int FEWEST_ANSWERED = 2;
    private final PostText postText;
    private final List<FiledPassage> filedPassages = new ArrayList<>();

    private PassageCutter(PostText postText) {
        this.postText = postText;
    }

    /** A respondent's post. */
    static List<FiledPassage> answers(PostText postText, List<QuestionLabel> questionLabels) {
        PassageCutter passageCutter = new PassageCutter(postText);
        PostTrailer trailer = PostTrailer.of(postText);
        int end = trailer.from();
        if (questionLabels.isEmpty()) {
            String words = postText.text().substring(0, end);
            passageCutter.unfiled(0, end, SignOffs.thanks(words) ? "unfiled.thanks" : "unfiled.no-label");
        } else {
            int below = listEnd(postText, questionLabels, end);
            int said = said(postText, questionLabels, end);
            passageCutter.unfiled(0, questionLabels.get(0).from(), "unfiled.lead-in");
            for (int i = 0; i < questionLabels.size(); i++) {
                boolean last = i + 1 == questionLabels.size();
                passageCutter.answer(questionLabels.get(i), last ? below : questionLabels.get(i + 1).from(), last || i + 1 == said);
            }
            passageCutter.unfiled(below, end, "unfiled.below-list");
        }
        passageCutter.unfiled(end, postText.text().length(), trailer.reason());
        return List.copyOf(passageCutter.filedPassages);
    }

    /**
     * The offset where the last answer of a list ends: before a paragraph that is not set in, behind a blank line, below a list of several items that has
     * no such paragraph anywhere inside. In plain text and Markdown the items stand line below line; HTML says itself where its list ends, unless a
     * quotation or a link comes first, which belongs to the last answer and may be spoken of below.
     */
    private static int listEnd(PostText postText, List<QuestionLabel> questionLabels, int to) {
        QuestionLabel last = questionLabels.get(questionLabels.size() - 1);
        if (questionLabels.size() < FEWEST_ITEMS || questionLabels.stream().anyMatch(questionLabel -> !ITEMS.contains(questionLabel.rule()))) {
            return to;
        }
        Set<Integer> items = questionLabels.stream().map(QuestionLabel::from).collect(Collectors.toUnmodifiableSet());
        boolean html = postText.post().syntax() == Syntax.HTML;
        for (int i = 1; i < postText.lines().size(); i++) {
            PostLine postLine = postText.lines().get(i);
            boolean blank = postText.lines().get(i - 1).blank();
            boolean apart = blank && postLine.open() && postLine.indent() == 0;
            if (postLine.from() > last.from() && postLine.from() >= last.answer() && postLine.from() < to && blank && !postLine.blank() && (apart || !postLine.open())) {
                return apart && !LINK.matcher(postLine.text()).matches() ? postLine.from() : to;
            }
            if (postLine.from() > questionLabels.get(0).from() && postLine.from() <= last.from() && (html ? apart && !items.contains(postLine.from()) : blank)) {
                return to;
            }
        }
        return to;
    }

    /** How many marks something is said below: questions quoted at a post's end are left standing by a mail program. */
    private static int said(PostText postText, List<QuestionLabel> questionLabels, int end) {
        int said = questionLabels.size();
        for (int stop = end; said > 0 && questionLabels.get(said - 1).rule().equals("quotation") && postText.blank(questionLabels.get(said - 1).to(), Math.max(stop, questionLabels.get(said - 1).to())); said--) {
            stop = questionLabels.get(said - 1).from();
        }
        return said;
    }

    /** The post that asks: what is not a question is context. */
    static List<FiledPassage> letter(PostText postText, List<Span> questions) {
        PassageCutter passageCutter = new PassageCutter(postText);
        int at = 0;
        for (Span question : questions) {
            passageCutter.add(FiledPassage.of(Span.Role.CONTEXT, at, question.from()));
            at = question.to();
        }
        passageCutter.add(FiledPassage.of(Span.Role.CONTEXT, at, postText.text().length()));
        return List.copyOf(passageCutter.filedPassages);
    }

    /** A post that asks among others that do: what is not a question belongs to none. */
    static List<FiledPassage> beside(PostText postText, List<Span> questions) {
        return letter(postText, questions).stream().map(filedPassage -> FiledPassage.unfiled(filedPassage.from(), filedPassage.to(), "unfiled.asks")).toList();
    }

    /** Whether a copy of the questions is one that somebody filled in: something is said below most of them, before the next. */
    static boolean filledIn(PostText postText, List<Span> questions) {
        int answered = 0;
        for (int i = 0; i + 1 < questions.size(); i++) {
            String between = postText.text().substring(questions.get(i).to(), questions.get(i + 1).from());
            answered += between.lines().anyMatch(line -> !line.isBlank() && !PostLine.rules(line)) ? 1 : 0;
        }
        return answered >= FEWEST_ANSWERED && answered * 2 >= questions.size() - 1;
    }

    private void answer(QuestionLabel questionLabel, int to, boolean last) {
        int end = last ? questionLabel.answer() + SignOffs.signOff(postText.text().substring(questionLabel.answer(), to), postText.post().author().name()) : to;
        if (questionLabel.questions().isEmpty()) {
            add(new FiledPassage(questionLabel.from(), end, Span.Role.UNFILED, Optional.of(questionLabel), questionLabel.rule()));
        } else if (Placeholder.in(postText.text(), questionLabel.answer(), end) || end < to && postText.blank(questionLabel.answer(), end)) {
            unfiled(questionLabel.from(), end, "unfiled.blank");
        } else {
            add(response(questionLabel, end));
        }
        unfiled(end, to, "unfiled.sign-off");
    }

    /** The answer behind a label; the word that announces it goes with the label. */
    private FiledPassage response(QuestionLabel questionLabel, int end) {
        int start = questionLabel.answer() == questionLabel.to() ? AnswerWord.end(postText.text(), questionLabel.to(), end) : questionLabel.answer();
        QuestionLabel whole = start == questionLabel.answer() ? questionLabel : QuestionLabel.label(questionLabel.from(), start, questionLabel.questions(), questionLabel.rule(), questionLabel.measure());
        return FiledPassage.response(start, end, whole);
    }

    private void unfiled(int from, int to, String reason) {
        add(FiledPassage.unfiled(from, to, reason));
    }

    private void add(FiledPassage filedPassage) {
        if (!postText.blank(filedPassage.from(), filedPassage.to())) {
            filedPassages.add(filedPassage);
        }
    }
}
