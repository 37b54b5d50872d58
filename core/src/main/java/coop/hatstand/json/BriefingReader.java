package coop.hatstand.json;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.FilingSample;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.json.JsonFields.Field;
import coop.hatstand.source.BriefingFormatException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a briefing, leaving responses and unfiled passages to {@link ResponseReader}. */
final class BriefingReader {
    private final JsonInput in;
    private final ResponseReader answers;

    BriefingReader(JsonInput in) {
        this.in = in;
        this.answers = new ResponseReader(in);
    }

    Briefing read() throws BriefingFormatException {
        in.begin();
        Briefing briefing = briefing();
        in.end();
        List<String> faults = briefing.check();
        if (!faults.isEmpty()) {
            String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
            throw in.faultOfAll(CleanText.line(faults.get(0)) + more + "; correct the id");
        }
        return briefing;
    }

    private Briefing briefing() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        jsonFields.required("hatstand", this::version);
        Field<String> title = jsonFields.required("title", in::string);
        Field<String> language = jsonFields.or("language", "en", in::string);
        Field<List<Block>> context = jsonFields.or("context", List.of(), answers::words);
        Field<Interview> interview = jsonFields.or("interview", Interview.UNKNOWN, this::interview);
        Field<Details> release = jsonFields.or("release", Details.NONE, () -> details(Detail.Group.RELEASE));
        Field<Details> edition = jsonFields.or("edition", Details.NONE, () -> details(Detail.Group.EDITION));
        Field<Messages> messages = jsonFields.or("messages", Messages.NONE, () -> new MessagesReader(in).read());
        Field<List<Hat>> hats = list(jsonFields, "hats", this::hat);
        Field<List<Respondent>> respondents = list(jsonFields, "respondents", this::respondent);
        Field<List<Question>> questions = list(jsonFields, "questions", this::question);
        Field<List<Response>> responses = list(jsonFields, "responses", answers::response);
        Field<List<LineToTake>> lines = list(jsonFields, "lines", this::line);
        Field<List<KeyQuote>> keyQuotes = list(jsonFields, "keyQuotes", this::keyQuote);
        Field<List<String>> decline = list(jsonFields, "decline", in::string);
        Field<List<Unfiled>> unfiled = list(jsonFields, "unfiled", answers::unfiled);
        Field<List<Notice>> notices = list(jsonFields, "notices", this::notice);
        ConsultationReader consulted = new ConsultationReader(in);
        Field<Integer> people = jsonFields.or("people", 0, consulted::count);
        Field<List<ClosedQuestion>> closed = list(jsonFields, "closed", consulted::closed);
        Field<List<Decision>> decisions = list(jsonFields, "decisions", consulted::decision);
        Field<Optional<FilingSample>> sample = jsonFields.optional("sample", consulted::sample);
        jsonFields.read();
        Interview talk = new Interview(interview.get().details().with(release.get()).with(edition.get()), interview.get().speaker());
        return new Briefing(title.get(), language.get(), context.get(), talk, hats.get(), respondents.get(), questions.get(),
                responses.get(), messages.get(), lines.get(), keyQuotes.get(), decline.get(), unfiled.get(), withDropped(notices.get(), Labels.orEnglish(language.get())),
                new Consultation(people.get(), closed.get(), decisions.get(), sample.get()));
    }

    private int version() throws BriefingFormatException {
        int version = in.number();
        if (version != BriefingJson.VERSION) {
            throw in.fault("this is briefing format " + version + ", and only format " + BriefingJson.VERSION
                    + " can be read; use the version of Hatstand that wrote it, or a newer one");
        }
        return version;
    }

    private List<Notice> withDropped(List<Notice> notices, Labels labels) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(in.notices(labels));
        return all;
    }

    private Interview interview() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Map<Detail, Field<Optional<String>>> known = details(jsonFields, Detail.Group.INTERVIEW);
        Field<Optional<String>> speaker = jsonFields.optional("speaker", in::string);
        jsonFields.read();
        return new Interview(details(known), speaker.get());
    }

    private Details details(Detail.Group group) throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Map<Detail, Field<Optional<String>>> known = details(jsonFields, group);
        jsonFields.read();
        return details(known);
    }

    private Map<Detail, Field<Optional<String>>> details(JsonFields jsonFields, Detail.Group group) {
        Map<Detail, Field<Optional<String>>> known = new EnumMap<>(Detail.class);
        Detail.of(group).forEach(detail -> known.put(detail, jsonFields.optional(detail.key(), in::string)));
        return known;
    }

    private static Details details(Map<Detail, Field<Optional<String>>> known) {
        Details details = Details.NONE;
        for (Map.Entry<Detail, Field<Optional<String>>> entry : known.entrySet()) {
            details = details.with(entry.getKey(), entry.getValue().get());
        }
        return details;
    }

    private Hat hat() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> name = jsonFields.required("name", in::string);
        Field<Optional<String>> url = jsonFields.optional("url", in::string);
        jsonFields.read();
        return new Hat(id.get(), name.get(), url.get());
    }

    private Respondent respondent() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> name = jsonFields.required("name", in::string);
        Field<Optional<String>> handle = jsonFields.optional("handle", in::string);
        Field<Optional<List<String>>> hats = jsonFields.optional("hats", answers::texts);
        Field<Boolean> convener = jsonFields.or("convener", false, in::truth);
        Field<Optional<Attribution>> attribution = jsonFields.optional("attribution", answers::terms);
        Field<Optional<List<Block>>> profile = jsonFields.optional("profile", answers::words);
        Field<Optional<Doubt>> doubtful = jsonFields.optional("doubtful", answers::doubt);
        Field<Optional<List<String>>> formerNames = jsonFields.optional("formerNames", answers::texts);
        jsonFields.read();
        return new Respondent(id.get(), name.get(), handle.get(), hats.get(), convener.get(), attribution.get(), profile.get(), doubtful.get(), formerNames.get().orElse(List.of()));
    }

    private Question question() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> number = jsonFields.required("number", in::string);
        Field<Optional<String>> section = jsonFields.optional("section", in::string);
        Field<String> text = jsonFields.required("text", in::string);
        Field<List<String>> parts = list(jsonFields, "parts", in::string);
        jsonFields.read();
        return new Question(id.get(), number.get(), section.get(), text.get(), parts.get());
    }

    private LineToTake line() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> question = jsonFields.required("question", in::string);
        Field<Optional<String>> hat = jsonFields.optional("hat", in::string);
        Field<Boolean> front = jsonFields.or("front", false, in::truth);
        Field<List<Block>> body = jsonFields.required("body", answers::words);
        Field<Optional<List<Block>>> ifPressed = jsonFields.optional("ifPressed", answers::words);
        Field<List<String>> evidence = list(jsonFields, "evidence", in::string);
        jsonFields.read();
        return new LineToTake(question.get(), hat.get(), front.get(), body.get(), ifPressed.get(), evidence.get());
    }

    private KeyQuote keyQuote() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> response = jsonFields.required("response", in::string);
        Field<String> text = jsonFields.required("text", in::string);
        jsonFields.read();
        return new KeyQuote(response.get(), text.get());
    }

    private Notice notice() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<Notice.Level> level = jsonFields.required("level", () -> in.oneOf(Notice.Level.values(), Notice.Level::id));
        Field<String> code = jsonFields.required("code", in::string);
        Field<String> text = jsonFields.required("text", in::string);
        jsonFields.read();
        return new Notice(level.get(), code.get(), text.get());
    }

    private <T> Field<List<T>> list(JsonFields jsonFields, String name, JsonInput.Reading<T> element) {
        return jsonFields.or(name, List.of(), () -> in.list(element));
    }
}
