package coop.hatstand.internal.ask;

import coop.hatstand.ask.TermsRequest;
import coop.hatstand.ask.TermsRequests;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.PassageLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes to each person in their own language: their exact words, where these would appear and credited how, and the choices. */
public final class RequestWriter {
    private static final int LONGEST_QUESTION = 160;
    private final Briefing briefing;
    private final OpenAnswers open;

    public RequestWriter(Briefing briefing) {
        this.briefing = briefing;
        this.open = new OpenAnswers(briefing);
    }

    /** All messages, and the post. */
    public TermsRequests requests() {
        List<TermsRequest> people = open.people().stream().map(id -> request(briefing.respondent(id).orElseThrow())).toList();
        return new TermsRequests(people, people.isEmpty() ? "" : post(people));
    }

    private TermsRequest request(Respondent person) {
        Map<Integer, Response> answers = open.of(person.id());
        List<Block> words = answers.values().stream().flatMap(response -> response.body().stream()).toList();
        String language = new PassageLanguage(briefing.language()).of(words).filter(Labels::has).orElse(briefing.language());
        Labels labels = Labels.orEnglish(language);
        StringBuilder text = new StringBuilder(labels.text("ask.hello", person.name())).append("\n\n");
        text.append(labels.text("ask.lead", briefing.title(), outlet(labels))).append("\n\n");
        answers.forEach((number, response) -> text.append(answer(number, response, answers.size() > 1, labels)));
        text.append(labels.text("ask.credit", credit(person, person.hats(), labels))).append("\n\n").append(choices(person, labels));
        if (answers.size() > 1) {
            text.append('\n').append(each(answers, labels)).append('\n');
        }
        text.append('\n').append(labels.text("ask.until")).append('\n');
        return new TermsRequest(person.id(), person.name(), person.handle(), labels.language(), answers.values().stream().map(Response::id).toList(),
                labels.text("ask.subject", briefing.title()), text.toString());
    }

    private static String each(Map<Integer, Response> answers, Labels labels) {
        return labels.text("ask.each", answers.keySet().stream().limit(2).map(String::valueOf).collect(Collectors.joining(" b, ", "", " a")));
    }

    private String outlet(Labels labels) {
        return briefing.interview().get(Detail.OUTLET).orElseGet(() -> labels.text("ask.public"));
    }

    private String answer(int number, Response response, boolean several, Labels labels) {
        String question = response.questions().stream().flatMap(id -> briefing.questions().stream().filter(q -> q.id().equals(id))).map(Question::text).findFirst().orElse("");
        String head = (several ? number + ". " : "") + labels.text("ask.question", question.length() > LONGEST_QUESTION ? question.substring(0, LONGEST_QUESTION) + "…" : question);
        String words = Prose.of(response.body()).strip().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        return head + "\n\n" + words + "\n\n";
    }

    /** "Ana, worn by hats", as a public pack would print it. */
    private String credit(Respondent person, Optional<List<String>> worn, Labels labels) {
        List<String> hats = worn.orElse(List.of()).stream().map(briefing::hat).flatMap(Optional::stream).map(Hat::name).toList();
        return hats.isEmpty() ? person.name() : person.name() + ", " + String.join(labels.text("list.and"), hats);
    }

    private static String choices(Respondent person, Labels labels) {
        boolean hat = person.hats().filter(hats -> !hats.isEmpty()).isPresent();
        return choices(hat ? "ask.choice.name" : "ask.choice.own-name", hat ? "ask.choice.hat" : "ask.choice.unnamed", labels);
    }

    private static String choices(String name, String hat, Labels labels) {
        return labels.text(name) + "\n" + labels.text(hat) + "\n" + labels.text("ask.choice.background") + "\n" + labels.text("ask.choice.no") + "\n";
    }

    private String post(List<TermsRequest> people) {
        Labels labels = Labels.orEnglish(briefing.language());
        StringBuilder post = new StringBuilder("**" + labels.text("ask.subject", briefing.title()) + "**\n\n");
        post.append(labels.text("ask.lead.all", outlet(labels))).append("\n\n");
        for (TermsRequest person : people) {
            post.append("- ").append(person.handle().map(handle -> handle.startsWith("@") ? handle : "@" + handle).orElse(person.name())).append(": ").append(mention(person, labels)).append('\n');
        }
        post.append('\n').append(choices("ask.choice.post", "ask.choice.hat", labels).replace("\n", "\n\n"));
        people.stream().map(person -> open.of(person.respondent())).filter(answers -> answers.size() > 1).findFirst().ifPresent(answers -> post.append(each(answers, labels)).append("\n\n"));
        return post.append(labels.text("ask.until")).append('\n').toString();
    }

    /** What is in the thread already is named by its beginning; all else is left to the message. */
    private String mention(TermsRequest person, Labels labels) {
        List<String> said = new ArrayList<>();
        open.of(person.respondent()).forEach((number, response) -> {
            boolean inThread = response.id().startsWith("a") && !open.isDoubtful(response);
            if (inThread) {
                String words = Prose.of(response.body()).replaceAll("\\s+", " ").strip();
                said.add(number + ". " + labels.text("quote", words.length() > 60 ? words.substring(0, words.lastIndexOf(' ', 60) < 20 ? 60 : words.lastIndexOf(' ', 60)) + "…" : words));
            }
        });
        if (said.size() < person.answers().size()) {
            said.add(labels.text("ask.separately"));
        }
        return String.join("; ", said);
    }

    /** The lines that a request's subject starts with, in every language: replies carry them. */
    static List<String> subjects() {
        return Labels.languages().stream().map(language -> Labels.of(language).text("ask.subject", "").strip().toLowerCase(Locale.ROOT)).toList();
    }
}
