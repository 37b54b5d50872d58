package coop.hatstand.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a briefing together from what was found on each sheet. Used once, by one thread. */
final class Assembly {
    private final List<Discussion> discussions;
    private final Options options;
    private final People people;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> sourceOf = new ArrayList<>();
    private final List<Block> context = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Unfiled> unfiled = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final StringBuilder letter = new StringBuilder();

    Assembly(List<Discussion> discussions, Options options) {
        this.discussions = discussions;
        this.options = options;
        people = new People(options.labels().text("respondent.unnamed", "{0}"));
    }

    Filed filed() {
        for (int source = 0; source < discussions.size(); source++) {
            for (Post post : discussions.get(source).posts()) {
                sheets.add(Sheet.of(post));
                sourceOf.add(source);
            }
        }
        Found found = options.questions().isEmpty() ? QuestionFinders.find(sheets) : QuestionFinders.given(options.questions());
        Questions questions = new Questions(found.questions());
        Refs refs = new Refs(discussions);
        for (int i = 0; i < sheets.size(); i++) {
            file(i, found, questions, refs);
        }
        return new Filed(briefing(found.questions()), accounts);
    }

    private void file(int index, Found found, Questions questions, Refs refs) {
        Sheet sheet = sheets.get(index);
        List<Span> asked = found.taken().stream().filter(t -> t.sheet() == index).map(Found.Taken::span)
                .sorted(Comparator.comparingInt(Span::from)).toList();
        boolean asks = !asked.isEmpty();
        Optional<String> signature = asks ? Signature.of(sheet) : Optional.empty();
        People.Person person = people.of(sourceOf.get(index), sheet.post().number(), sheet.post().author(), signature);
        HatFinder.find(sheet).forEach(hat -> people.wear(person, hat));
        if (asks) {
            person.convenes();
        }
        List<Passage> passages = asks ? Cutter.letter(sheet, asked) : Cutter.answers(sheet, LabelRules.marks(sheet, questions));
        Clerk clerk = new Clerk(sheet, person.id(), refs.of(sourceOf.get(index), sheet.post()), options.labels(), discussions.get(sourceOf.get(index)));
        List<Span> spans = new ArrayList<>(asked);
        for (Passage passage : passages) {
            passage.mark().filter(m -> passage.role() == Span.Role.RESPONSE && m.to() > m.from())
                    .ifPresent(m -> spans.add(new Span(m.from(), m.to(), Span.Role.EVIDENCE)));
            spans.add(new Span(passage.from(), passage.to(), passage.role()));
            place(passage, clerk, sheet, person);
        }
        spans.sort(Comparator.comparingInt(Span::from));
        accounts.add(new Account(discussions.get(sourceOf.get(index)).name(), sheet.post().number(), sheet.text(), spans));
    }

    private void place(Passage passage, Clerk clerk, Sheet sheet, People.Person person) {
        switch (passage.role()) {
            case RESPONSE -> responses.add(clerk.response(passage));
            case UNFILED -> unfiled.add(clerk.unfiled(passage, "u" + (unfiled.size() + 1)));
            case PROFILE -> person.tells(clerk.body(passage));
            default -> {
                context.addAll(clerk.body(passage));
                letter.append(sheet.text(), passage.from(), passage.to()).append('\n');
            }
        }
    }

    private Briefing briefing(List<Question> questions) {
        List<Notice> notices = new ArrayList<>();
        discussions.forEach(discussion -> notices.addAll(discussion.notices()));
        String title = options.title().or(() -> discussions.stream().flatMap(d -> d.title().stream()).findFirst())
                .orElseGet(() -> options.labels().text("title.unknown"));
        return Briefing.builder(title)
                .language(options.labels().language())
                .context(context)
                .interview(interview())
                .hats(people.hats())
                .respondents(people.respondents())
                .questions(questions)
                .responses(responses)
                .unfiled(unfiled)
                .notices(notices)
                .build();
    }

    private Interview interview() {
        Interview found = InterviewFinder.find(letter.toString());
        if (found.equals(Interview.UNKNOWN)) {
            return found;
        }
        Optional<String> speaker = people.convener().map(People.Person::id);
        return new Interview(found.outlet(), found.when(), found.channel(), speaker);
    }
}
