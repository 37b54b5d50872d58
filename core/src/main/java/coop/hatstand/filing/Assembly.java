package coop.hatstand.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts a briefing together from what was found on each sheet. Used once, by one thread. */
final class Assembly {
    private final Sources sources;
    private final Options options;
    private final Allowance allowance;
    private final People people;
    private final Refs refs;
    private final List<Block> context = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Unfiled> unfiled = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    /** What was decided for the post that is being filed. */
    private List<Path.Decided> decided = List.of();
    private final List<Account> accounts = new ArrayList<>();
    /** The words of the unfiled passages that may belong to a question, by their ids. */
    private final Map<String, String> hinted = new HashMap<>();
    private Set<Found.Taken> taken = Set.of();
    private Sense sense = new Sense(new Questions(List.of()));
    private final Asker asker = new Asker();
    private final Tally tally = new Tally();
    private final List<Sheet> answering;
    private final QuotedElsewhere elsewhere;
    /** Puts what posts quote into the briefing, once it is known who wrote. */
    private final List<Runnable> quotations = new ArrayList<>();
    private final Weights weights;
    private final Consumer<Considered> watcher;
    private final StringBuilder letter = new StringBuilder();

    Assembly(List<Discussion> discussions, Options options, Allowance allowance, Weights weights, Consumer<Considered> watcher) {
        this.watcher = watcher;
        this.weights = weights;
        discussions.forEach(allowance::lines);
        this.sources = new Sources(discussions);
        this.options = options;
        this.allowance = allowance;
        people = new People(options.labels().text("respondent.unnamed", "{0}"));
        refs = new Refs(discussions);
        answering = UnmarkedQuotes.told(sources.sheets());
        elsewhere = new QuotedElsewhere(answering);
    }

    Filed filed() {
        QuestionLists lists = QuestionLists.of(sources, options.questions());
        taken = lists.added();
        Forms forms = new Forms(sources.outlines(), lists.found().questions());
        Fields fields = new Fields(sources, forms.questions());
        Map<List<Integer>, Questions> meant = new HashMap<>();
        List<Integer> topic = List.of();
        for (int i = 0; i < sources.sheets().size(); i++) {
            int sheet = i;
            List<Integer> here = List.of(lists.listOf(i), lists.askedUpTo(i));
            Questions questions = meant.computeIfAbsent(here, list -> new Questions(lists.askedUpTo(sheet, lists.meant(list.get(0), fields.questions()))));
            if (!here.equals(topic)) {
                topic = here;
                sense = new Sense(questions);
            }
            file(i, lists, forms, fields, questions);
        }
        quotations.forEach(Runnable::run);
        return new Filed(briefing(fields.questions(), forms.templated()), accounts, reasons);
    }

    private void file(int index, QuestionLists lists, Forms forms, Fields fields, Questions questions) {
        Found found = lists.found();
        Sheet sheet = sources.sheets().get(index);
        decided = List.of();
        List<Span> spans = new ArrayList<>(sources.discussions().size() > 1 && AnsweredBetween.all(sheet, found.on(index)) ? List.of() : found.on(index));
        List<Span> further = lists.further(index);
        boolean asks = !spans.isEmpty();
        Optional<String> signature = asks ? Signature.of(sheet) : Optional.empty();
        People.Person person = people.of(sources.sourceOf(index), sources.discussionOf(index).kind() == Discussion.Kind.SURVEY, sheet.post().number(), sheet.post().author(), signature);
        HatFinder.find(answering.get(index).answering()).forEach(hat -> people.wear(person, hat));
        boolean letter = asks && !found.scattered();
        if (letter) {
            asker.asks(sheet);
            person.convenes();
        }
        Clerk clerk = new Clerk(sheet, person.id(), refs.of(sources.sourceOf(index), sheet.post()), options.labels(), sources.discussionOf(index));
        fields.answers(index).forEach(answer -> {
            allowance.answer(sources.discussionOf(index));
            responses.add(clerk.response(answer));
        });
        fields.choices(index).forEach(choice -> person.tells(List.of(tally.take(choice))));
        Optional<FormCutter> form = forms.cut(index);
        form.ifPresent(cutter -> spans.addAll(cutter.spans()));
        List<Passage> passages = form.map(FormCutter::passages)
                .orElseGet(() -> further.isEmpty() ? passages(sheet, index, found, spans, questions) : Cutter.beside(sheet, further));
        if (form.isEmpty() && !further.isEmpty()) {
            spans.addAll(further);
            asker.asks(sheet);
        }
        if (letter) {
            tell(sheet, passages, spans, found);
        }
        for (Passage passage : passages) {
            if (added(index, passage)) {
                spans.add(new Span(passage.from(), passage.to(), Span.Role.QUESTION));
                continue;
            }
            passage.mark().filter(m -> m.answer() > m.from() && passage.role() != Span.Role.UNFILED).ifPresent(m -> spans.add(new Span(m.from(), m.to(), Span.Role.EVIDENCE)));
            allowance.answer(sources.discussionOf(index));
            if (passage.quotation().isPresent()) {
                spans.addAll(quoted(passage, clerk, sheet, index));
                continue;
            }
            spans.addAll(passage.pieces());
            place(passage, clerk, sheet, person);
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        accounts.add(new Account(sources.discussionOf(index).name(), sheet.post().number(), sheet.text(), spans));
    }

    /** Somebody else's words: evidence where they stand in the sources as their author's own, else unfiled and that author's. */
    private List<Span> quoted(Passage passage, Clerk clerk, Sheet sheet, int index) {
        Quotation quotation = passage.quotation().orElseThrow();
        int words = words(passage);
        if (!isElsewhere(sheet, passage)) {
            quotations.add(() -> {
                People.Person author = people.quoted(sources.sourceOf(index), quotation.credit(), options.labels().text("respondent.quoted"));
                unfiled.add(clerk.quoted(passage, nextUnfiled(), author.id()));
            });
            return List.of(new Span(passage.from(), passage.to(), Span.Role.UNFILED));
        }
        Passage head = Passage.unfiled(passage.from(), words, passage.reason());
        if (!sheet.blank(head.from(), head.to())) {
            quotations.add(() -> unfiled.add(clerk.unfiled(head, nextUnfiled())));
        }
        return List.of(new Span(head.from(), head.to(), Span.Role.UNFILED), new Span(words, passage.to(), Span.Role.EVIDENCE));
    }

    private String nextUnfiled() {
        return "u" + (unfiled.size() + 1);
    }

    /** What was decided about a mark; nothing for a form's. */
    private Optional<Path.Decided> decided(Mark mark) {
        int at = 0;
        for (int beyond = decided.size(); at < beyond;) {
            int middle = (at + beyond) >>> 1;
            boolean before = decided.get(middle).claim().from() < mark.from();
            at = before ? middle + 1 : at;
            beyond = before ? beyond : middle;
        }
        for (; at < decided.size() && decided.get(at).claim().from() <= mark.to(); at++) {
            if (decided.get(at).claim().questions().equals(mark.questions())) {
                return Optional.of(decided.get(at));
            }
        }
        return Optional.empty();
    }

    private List<Mark> marks(Sheet sheet, Questions questions) {
        List<Claim> claims = Marks.claims(sheet, questions, sense, asker);
        asker.passes(sheet);
        watcher.accept(new Considered(sheet, questions, claims));
        decided = Path.decide(claims, questions, weights);
        return Marks.of(sheet, questions, decided);
    }

    private List<Passage> passages(Sheet whole, int index, Found found, List<Span> asked, Questions questions) {
        Sheet sheet = asked.isEmpty() ? answering.get(index).answering() : whole;
        if (found.scattered()) {
            boolean opens = index == 0 && asked.isEmpty();
            if (opens) {
                context.addAll(sheet.blocks(sheet.text()));
                return Cutter.letter(sheet, asked);
            }
            return asked.isEmpty() ? answers(sheet, questions, index) : Cutter.beside(sheet, asked);
        }
        return asked.isEmpty() ? answers(sheet, questions, index) : Cutter.letter(sheet, asked);
    }

    private List<Passage> answers(Sheet sheet, Questions questions, int index) {
        boolean marked = sheet.post().syntax() == Syntax.PLAIN || sources.discussionOf(index).kind() == Discussion.Kind.MAIL;
        return QuotedPassages.apart(sheet, Cutter.answers(sheet, marks(sheet, questions)), quoted -> marked || quoted.quotation().orElseThrow().credit().isPresent() || isElsewhere(sheet, quoted));
    }

    private boolean isElsewhere(Sheet sheet, Passage quoted) {
        return elsewhere.holds(sheet.text(), words(quoted), quoted.to());
    }

    /** Where the words of a quoted passage start, below the lines that say whose they are. */
    private static int words(Passage quoted) {
        return Math.max(quoted.from(), Math.min(quoted.quotation().orElseThrow().words(), quoted.to()));
    }

    /** Whether a passage is nothing but a question that its author added. */
    private boolean added(int index, Passage passage) {
        return passage.reason().equals("unfiled.blank") && taken.stream().anyMatch(t -> t.sheet() == index && t.span().from() == passage.from());
    }

    private void tell(Passage passage, Clerk clerk, Sheet sheet) {
        letter.append(sheet.text(), passage.from(), passage.to()).append('\n');
        passage.mark().ifPresent(mark -> {
            Question question = mark.questions().get(0).question();
            context.add(Paragraph.of(new Strong(List.of(new Text(question.number() + " " + question.text())))));
            context.addAll(clerk.body(passage));
        });
    }

    /** Keeps the letter around the questions; where it goes on between or below them, they stay in it, so that it reads as it was written. */
    private void tell(Sheet sheet, List<Passage> passages, List<Span> questions, Found found) {
        int end = passages.stream().mapToInt(Passage::to).max().orElse(0);
        boolean goesOn = end > questions.get(questions.size() - 1).to() || passages.stream().anyMatch(p -> p.from() > questions.get(0).from() && !section(sheet, p, found));
        int to = goesOn ? end : questions.get(0).from();
        if (!passages.isEmpty()) {
            context.addAll(sheet.blocks(sheet.text().substring(passages.get(0).from(), Math.max(to, passages.get(0).to()))));
        }
    }

    /** Whether a passage between questions is the heading of a section, which its questions carry. */
    private static boolean section(Sheet sheet, Passage passage, Found found) {
        List<String> words = Likeness.words(sheet.text().substring(passage.from(), passage.to()));
        return found.questions().stream().anyMatch(question -> question.section().map(Likeness::words).filter(words::equals).isPresent());
    }

    private void place(Passage passage, Clerk clerk, Sheet sheet, People.Person person) {
        switch (passage.role()) {
            case RESPONSE -> {
                Response response = clerk.response(passage);
                responses.add(response);
                passage.mark().flatMap(this::decided).ifPresent(one -> reasons.add(new Reason(response.id(), one, weights)));
            }
            case UNFILED -> {
                Unfiled without = clerk.unfiled(passage, nextUnfiled());
                unfiled.add(without);
                if (Clerk.mayBelong(passage) && without.hints().isEmpty()) {
                    hinted.put(without.id(), clerk.own(passage));
                }
            }
            case PROFILE -> person.tells(clerk.body(passage));
            default -> tell(passage, clerk, sheet);
        }
    }

    private Briefing briefing(List<Question> questions, boolean templated) {
        context.addAll(tally.blocks(options.labels()));
        List<Notice> notices = new ArrayList<>();
        sources.discussions().forEach(discussion -> notices.addAll(discussion.notices()));
        if (templated) {
            notices.add(Notice.info("template", options.labels().text("filing.notice.template")));
        }
        people.sharedNames().forEach(name -> notices.add(Notice.info("same-name", options.labels().text("filing.notice.same-name", name))));
        return Briefing.builder(options.title().or(sources::title).orElseGet(() -> options.labels().text("title.unknown")))
                .language(options.labels().language())
                .context(context)
                .interview(interview())
                .hats(people.hats())
                .respondents(people.respondents())
                .questions(questions)
                .responses(SameAs.linked(responses, people.respondents()))
                .unfiled(withHints(questions))
                .notices(notices)
                .build();
    }

    private List<Unfiled> withHints(List<Question> questions) {
        if (hinted.isEmpty() || questions.isEmpty()) {
            return unfiled;
        }
        Hints hints = new Hints(questions, responses);
        return unfiled.stream().map(one -> hinted.containsKey(one.id())
                ? new Unfiled(one.id(), one.respondent(), one.body(), one.origin(), one.reason(), hints.of(hinted.get(one.id()), one.respondent())) : one).toList();
    }

    private Interview interview() {
        return InterviewFinder.find(letter.toString())
                .map(found -> new Interview(found.outlet(), found.when(), found.channel(), people.convener().map(People.Person::id)))
                .orElse(Interview.UNKNOWN);
    }
}
