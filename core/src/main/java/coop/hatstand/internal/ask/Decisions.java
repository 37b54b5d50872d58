package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.people.RespondentDirectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets terms by replies: only the author decides on an answer, and only in words that are plainly one of the choices. All other replies are shown in notices,
 * and their answers keep waiting. Each decision is kept with the answer as a note: the reply's words, who wrote them, when, and in which source.
 */
public final class Decisions {
    private static final int LONGEST = 200;
    private final Briefing briefing;
    private final Labels labels;
    private final OpenAnswers open;
    private final RespondentDirectory people;
    private final ReplyReader reader = new ReplyReader();
    private final Map<String, List<Reply>> byPerson = new LinkedHashMap<>();
    private final Map<String, Response> decided = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    public Decisions(Briefing briefing) {
        this.briefing = briefing;
        this.labels = Labels.orEnglish(briefing.language());
        this.open = new OpenAnswers(briefing);
        this.people = new RespondentDirectory(briefing);
    }

    /** The briefing with what the replies decide, and notices on all of them. */
    public Briefing apply(List<Reply> replies) {
        for (Reply reply : replies) {
            Optional<String> person = person(reply);
            if (person.isPresent() && !open.of(person.get()).isEmpty()) {
                byPerson.computeIfAbsent(person.get(), id -> new ArrayList<>()).add(reply);
            } else {
                String who = reply.who().stream().findFirst().orElse("?");
                notices.add(Notice.warning("reply-stranger", labels.text("ask.notice.stranger", who, words(reply))));
            }
        }
        byPerson.forEach(this::decide);
        if (!decided.isEmpty()) {
            String refs = briefing.responses().stream().map(Response::id).filter(decided::containsKey).map(id -> id.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
            notices.add(0, Notice.info("replies-decided", labels.count("ask.notice.decided", decided.size(), refs)));
        }
        List<Notice> all = new ArrayList<>(briefing.notices());
        notices.stream().filter(notice -> !all.contains(notice)).forEach(all::add);
        return briefing.toBuilder().notices(all).responses(briefing.responses().stream().map(response -> decided.getOrDefault(response.id(), response)).toList()).build();
    }

    /** The one respondent whom all that identifies the author, and is known here, means. */
    private Optional<String> person(Reply reply) {
        Set<String> meant = new HashSet<>();
        for (String who : reply.who()) {
            meant.addAll(people.find(who));
        }
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private void decide(String id, List<Reply> replies) {
        Respondent person = briefing.respondent(id).orElseThrow();
        Map<Integer, Response> asked = open.of(id);
        List<Map<Integer, Attribution>> read = replies.stream().map(reply -> reader.read(reply.text(), asked.keySet(), names(person))).toList();
        if (new HashSet<>(read).size() > 1) {
            notices.add(Notice.warning("reply-twice", labels.text("ask.notice.twice", person.name(), replies.stream().map(reply -> labels.text("quote", words(reply))).collect(Collectors.joining(" · ")))));
            return;
        }
        Map<Integer, Attribution> terms = read.get(0);
        Reply reply = replies.get(replies.size() - 1);
        terms.forEach((number, term) -> decided.put(asked.get(number).id(), with(asked.get(number), person, term, reply)));
        if (terms.size() < asked.size()) {
            notices.add(waiting(person, reply, asked, terms.keySet()));
        }
    }

    /** Shows a reply that decides nothing, or not on all; with what it may well mean. */
    private Notice waiting(Respondent person, Reply reply, Map<Integer, Response> asked, Set<Integer> decidedOn) {
        Map<Integer, Attribution> likely = decidedOn.isEmpty() ? reader.likely(reply.text(), asked.keySet(), names(person)) : Map.of();
        if (!likely.isEmpty()) {
            String choices = likely.entrySet().stream().map(entry -> ref(asked.get(entry.getKey())) + ": " + labels.text("term." + entry.getValue().id())).collect(Collectors.joining(", "));
            return Notice.warning("reply-likely", labels.text("ask.notice.likely", person.name(), words(reply), choices));
        }
        String refs = asked.entrySet().stream().filter(entry -> !decidedOn.contains(entry.getKey())).map(entry -> ref(entry.getValue())).collect(Collectors.joining(", "));
        return Notice.warning("reply-unclear", labels.text("ask.notice.unclear", person.name(), words(reply), refs));
    }

    private static String ref(Response response) {
        return response.id().toUpperCase(Locale.ROOT);
    }

    private Response with(Response response, Respondent person, Attribution term, Reply reply) {
        List<Note> notes = new ArrayList<>(response.notes());
        notes.add(new Note(person.name(), reply.at(), labels.text("ask.decided", words(reply), labels.text("term." + term.id()), reply.source())));
        Optional<Doubt> doubt = response.doubtful().or(person::doubtful).map(open -> open.decided(Doubt.Decider.AUTHOR));
        return response.toBuilder().attribution(Optional.of(term)).doubtful(doubt).notes(notes).build();
    }

    /** The names that a reply may sign with or greet: its author's, and the convener's. */
    private ReplyNames names(Respondent person) {
        Set<String> names = new HashSet<>(ReplyWords.of(person.name()));
        briefing.respondents().stream().filter(Respondent::convener).forEach(convener -> names.addAll(ReplyWords.of(convener.name())));
        List<String> hats = person.hats().orElse(List.of()).stream().map(briefing::hat).flatMap(Optional::stream).map(Hat::name).toList();
        return new ReplyNames(names, hats);
    }

    private String words(Reply reply) {
        String own = reader.own(reply.text()).replaceAll("\\s+", " ").strip();
        String line = own.isEmpty() ? reply.text().replaceAll("\\s+", " ").strip() : own;
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
