package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.discussion.Span;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.filing.form.FormCutter;
import coop.hatstand.internal.filing.form.Forms;
import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.mark.ThreadSoFar;
import coop.hatstand.internal.filing.path.ConsideredPost;
import coop.hatstand.internal.filing.path.FilingReason;
import coop.hatstand.internal.filing.path.Path;
import coop.hatstand.internal.filing.path.QuestionLabels;
import coop.hatstand.internal.filing.path.Weights;
import coop.hatstand.internal.filing.people.FiledPeople;
import coop.hatstand.internal.filing.people.HatFinder;
import coop.hatstand.internal.filing.question.PostTexts;
import coop.hatstand.internal.filing.question.QuestionLists;
import coop.hatstand.internal.filing.question.QuestionSearchResult;
import coop.hatstand.internal.filing.quote.QuotedElsewhere;
import coop.hatstand.internal.filing.quote.QuotedPassages;
import coop.hatstand.internal.filing.quote.UnmarkedQuotes;
import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.labels.Nameless;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Puts a briefing together from what was found in each post. Used once, by one thread. */
final class FilingRun {
    private final PostTexts postTexts;
    private final FilingOptions filingOptions;
    private final Allowance allowance;
    private final FiledPeople filedPeople;
    private final PostRefs postRefs;
    private final OriginalRequest request = new OriginalRequest();
    private final List<Response> responses = new ArrayList<>();
    private final List<Unfiled> unfiled = new ArrayList<>();
    private final List<FilingReason> filingReasons = new ArrayList<>();
    /** What was decided for the post that is being filed, by where its labels start. */
    private final TreeMap<Integer, Path.Decided> decided = new TreeMap<>();
    /** What the author of the post that is being filed was asked beside the others' questions. */
    private Optional<IndexedQuestion> followUp = Optional.empty();
    private final List<PostAccount> postAccounts = new ArrayList<>();
    private final WrittenPassages written = new WrittenPassages();
    private Set<QuestionSearchResult.Taken> taken = Set.of();
    private final ChoiceCounts counts = new ChoiceCounts();
    private final List<PostText> answering;
    private final QuotedElsewhere elsewhere;
    private final ThreadSoFar thread;
    /** Puts what posts quote into the briefing, once it is known who wrote. */
    private final List<Runnable> quotations = new ArrayList<>();
    private final Weights weights;
    private final Consumer<ConsideredPost> watcher;

    FilingRun(List<Discussion> discussions, FilingOptions filingOptions, Allowance allowance, Weights weights, Consumer<ConsideredPost> watcher) {
        this.watcher = watcher;
        this.weights = weights;
        discussions.forEach(allowance::lines);
        this.postTexts = new PostTexts(discussions);
        this.filingOptions = filingOptions;
        this.allowance = allowance;
        filedPeople = new FiledPeople(new Nameless(filingOptions.labels()), IntStream.range(0, discussions.size()).filter(i -> discussions.get(i).kind() == Discussion.Kind.SURVEY).boxed().toList());
        postRefs = new PostRefs(discussions);
        answering = UnmarkedQuotes.told(postTexts.texts());
        elsewhere = new QuotedElsewhere(answering);
        thread = new ThreadSoFar(answering);
    }

    FilingResult filed() {
        QuestionLists lists = QuestionLists.of(postTexts, filingOptions.questions());
        taken = lists.added();
        Forms forms = new Forms(postTexts.outlines(), lists.found().questions());
        FieldQuestions fieldQuestions = new FieldQuestions(postTexts, forms.questions());
        MeantQuestions meant = new MeantQuestions(postTexts, lists, fieldQuestions.questions());
        for (int i = 0; i < postTexts.texts().size(); i++) {
            QuestionIndex questionIndex = meant.on(i);
            thread.ask(lists.justAsked(i).flatMap(questionIndex::byId));
            followUp = lists.followUp(i).flatMap(questionIndex::byId);
            int before = responses.size();
            file(i, lists, forms, fieldQuestions, questionIndex);
            if (responses.size() > before) {
                meant.answered(i);
            }
        }
        quotations.forEach(Runnable::run);
        return new FilingResult(briefing(fieldQuestions, forms.templated()), postAccounts, filingReasons);
    }

    private void file(int index, QuestionLists lists, Forms forms, FieldQuestions fieldQuestions, QuestionIndex questionIndex) {
        QuestionSearchResult result = lists.found();
        PostText postText = postTexts.texts().get(index);
        decided.clear();
        List<Span> spans = new ArrayList<>(postTexts.discussions().size() > 1 && PassageCutter.filledIn(postText, result.on(index)) ? List.of() : result.on(index));
        List<Span> further = lists.further(index);
        boolean asks = !spans.isEmpty();
        Optional<String> signature = asks ? SignOffs.signature(postText) : Optional.empty();
        FiledPeople.Person person = filedPeople.of(postTexts.sourceOf(index), postText.post().number(), postText.post().author(), signature);
        HatFinder.find(answering.get(index).answering()).forEach(hat -> filedPeople.wear(person, hat));
        boolean letter = asks && !result.scattered();
        if (letter) {
            thread.addQuestions(postText);
            person.convenes();
        }
        ResponseFactory factory = new ResponseFactory(postText, person.id(), postRefs.of(postTexts.sourceOf(index), postText.post()), filingOptions.labels(), postTexts.discussionOf(index));
        fieldQuestions.answers(index).forEach(answer -> {
            allowance.answer(postTexts.discussionOf(index));
            responses.add(factory.response(answer));
            written.filed(postTexts.sourceOf(index), postText.post(), responses.get(responses.size() - 1));
        });
        person.addProfile(counts.take(person.id(), fieldQuestions.choices(index)));
        counts.order(postText.post().fields());
        Optional<FormCutter> form = forms.cut(index);
        form.ifPresent(cutter -> spans.addAll(cutter.spans()));
        List<FiledPassage> filedPassages = form.map(FormCutter::passages)
                .orElseGet(() -> further.isEmpty() ? passages(postText, index, result, spans, questionIndex) : PassageCutter.beside(postText, further));
        if (form.isEmpty() && !further.isEmpty()) {
            spans.addAll(further);
            thread.addQuestions(postText);
        }
        if (letter) {
            request.addAround(postText, filedPassages, spans, result);
        }
        for (FiledPassage filedPassage : filedPassages) {
            if (added(index, filedPassage)) {
                spans.add(new Span(filedPassage.from(), filedPassage.to(), Span.Role.QUESTION));
                continue;
            }
            filedPassage.mark().filter(m -> m.answer() > m.from() && filedPassage.role() != Span.Role.UNFILED).ifPresent(m -> spans.add(new Span(m.from(), m.to(), Span.Role.EVIDENCE)));
            allowance.answer(postTexts.discussionOf(index));
            if (filedPassage.quotation().isPresent()) {
                spans.addAll(quoted(filedPassage, factory, postText, index));
                continue;
            }
            spans.addAll(filedPassage.pieces());
            place(filedPassage, factory, postText, person, postTexts.sourceOf(index));
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        postAccounts.add(new PostAccount(postTexts.discussionOf(index).name(), postText.post().number(), postText.text(), spans));
    }

    /** Somebody else's words: evidence where they stand in the sources as their author's own, else unfiled and that author's. */
    private List<Span> quoted(FiledPassage filedPassage, ResponseFactory factory, PostText postText, int index) {
        QuotedRange quotedRange = filedPassage.quotation().orElseThrow();
        int words = words(filedPassage);
        if (!isElsewhere(postText, filedPassage)) {
            quotations.add(() -> {
                FiledPeople.Person author = filedPeople.quoted(postTexts.sourceOf(index), quotedRange.credit(), filingOptions.labels().text("respondent.quoted"));
                unfiled.add(factory.quoted(filedPassage, nextUnfiled(), author.id()));
            });
            return List.of(new Span(filedPassage.from(), filedPassage.to(), Span.Role.UNFILED));
        }
        FiledPassage head = FiledPassage.unfiled(filedPassage.from(), words, filedPassage.reason());
        if (!postText.blank(head.from(), head.to())) {
            quotations.add(() -> unfiled.add(factory.unfiled(head, nextUnfiled())));
        }
        return List.of(new Span(head.from(), head.to(), Span.Role.UNFILED), new Span(words, filedPassage.to(), Span.Role.EVIDENCE));
    }

    private String nextUnfiled() {
        return "u" + (unfiled.size() + 1);
    }

    /** What was decided about a mark; nothing for a form's. */
    private Optional<Path.Decided> decided(QuestionLabel questionLabel) {
        return decided.subMap(questionLabel.from(), true, questionLabel.to(), true).values().stream().filter(one -> one.proposal().questions().equals(questionLabel.questions())).findFirst();
    }

    private List<QuestionLabel> marks(PostText postText, QuestionIndex questionIndex) {
        List<Proposal> proposals = QuestionLabels.propose(postText, questionIndex, thread);
        thread.addReply(postText);
        watcher.accept(new ConsideredPost(postText, questionIndex, proposals));
        List<Path.Decided> all = Path.decide(proposals, questionIndex, weights);
        all.forEach(one -> decided.put(one.proposal().from(), one));
        List<QuestionLabel> questionLabels = QuestionLabels.of(postText, questionIndex, all);
        return followUp.map(asked -> QuestionLabels.withAsked(postText, questionLabels, asked)).orElse(questionLabels);
    }

    private List<FiledPassage> passages(PostText whole, int index, QuestionSearchResult result, List<Span> asked, QuestionIndex questionIndex) {
        PostText postText = asked.isEmpty() ? answering.get(index).answering() : whole;
        if (result.scattered()) {
            boolean opens = index == 0 && asked.isEmpty();
            if (opens) {
                request.add(postText.blocks(postText.text()));
                return PassageCutter.letter(postText, asked);
            }
            return asked.isEmpty() ? answers(postText, questionIndex, index) : PassageCutter.beside(postText, asked);
        }
        return asked.isEmpty() ? answers(postText, questionIndex, index) : PassageCutter.letter(postText, asked);
    }

    private List<FiledPassage> answers(PostText postText, QuestionIndex questionIndex, int index) {
        boolean marked = postText.post().syntax() == Syntax.PLAIN || postTexts.discussionOf(index).kind() == Discussion.Kind.MAIL;
        return QuotedPassages.apart(postText, PassageCutter.answers(postText, marks(postText, questionIndex)), quoted -> marked || quoted.quotation().orElseThrow().credit().isPresent() || isElsewhere(postText, quoted));
    }

    private boolean isElsewhere(PostText postText, FiledPassage quoted) {
        return elsewhere.holds(postText.text(), words(quoted), quoted.to());
    }

    /** Where the words of a quoted passage start, below the lines that say whose they are. */
    private static int words(FiledPassage quoted) {
        return Math.max(quoted.from(), Math.min(quoted.quotation().orElseThrow().words(), quoted.to()));
    }

    /** Whether a passage is nothing but a question that its author added. */
    private boolean added(int index, FiledPassage filedPassage) {
        return filedPassage.reason().equals("unfiled.blank") && taken.stream().anyMatch(t -> t.post() == index && t.span().from() == filedPassage.from());
    }

    private void place(FiledPassage filedPassage, ResponseFactory factory, PostText postText, FiledPeople.Person person, int source) {
        switch (filedPassage.role()) {
            case RESPONSE -> {
                Response response = factory.response(filedPassage);
                responses.add(response);
                written.filed(source, postText.post(), response);
                thread.add(factory.own(filedPassage), filedPassage.questions());
                filedPassage.mark().flatMap(this::decided).ifPresent(one -> filingReasons.add(new FilingReason(response.id(), one, weights)));
            }
            case UNFILED -> {
                Unfiled without = factory.unfiled(filedPassage, nextUnfiled());
                unfiled.add(without);
                if (ResponseFactory.mayBelong(filedPassage)) {
                    written.unfiled(source, postText.post(), without);
                }
            }
            case PROFILE -> person.addProfile(factory.body(filedPassage));
            default -> request.add(filedPassage, () -> factory.body(filedPassage), postText);
        }
    }

    private Briefing briefing(FieldQuestions fieldQuestions, boolean templated) {
        List<Question> questions = fieldQuestions.questions();
        List<Notice> notices = new ArrayList<>();
        postTexts.discussions().forEach(discussion -> notices.addAll(discussion.notices()));
        if (templated) {
            notices.add(Notice.info("template", filingOptions.labels().text("filing.notice.template")));
        }
        filedPeople.sharedNames().forEach(name -> notices.add(Notice.info("same-name", filingOptions.labels().text("filing.notice.same-name", name))));
        return Briefing.builder(filingOptions.title().or(postTexts::title).or(() -> FileTitle.of(postTexts.discussions())).orElseGet(() -> filingOptions.labels().text("title.unknown")))
                .language(filingOptions.labels().language())
                .context(request.context())
                .interview(request.interview(filingOptions.labels(), filedPeople.convener().map(FiledPeople.Person::id)))
                .hats(filedPeople.hats())
                .respondents(filedPeople.respondents())
                .questions(questions)
                .responses(SameAsLinks.linked(responses.stream().map(filedPeople::inRow).toList(), filedPeople.respondents()))
                .unfiled(written.withHints(unfiled, questions, filedPeople.respondents(), filingOptions.suggester()))
                .notices(notices)
                .consultation(Consultation.counting(counts.questions(fieldQuestions.ids())))
                .build();
    }
}
