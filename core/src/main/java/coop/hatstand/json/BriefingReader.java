package coop.hatstand.json;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.json.Fields.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the whole briefing; what people wrote is read by {@link AnswerReader}. */
final class BriefingReader {
    private final JsonIn in;
    private final AnswerReader answers;

    BriefingReader(JsonIn in) {
        this.in = in;
        this.answers = new AnswerReader(in);
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
        Fields fields = new Fields(in);
        fields.required("hatstand", this::version);
        Field<String> title = fields.required("title", in::string);
        Field<String> language = fields.or("language", "en", in::string);
        Field<List<Block>> context = fields.or("context", List.of(), answers::words);
        Field<Interview> interview = fields.or("interview", Interview.UNKNOWN, this::interview);
        Field<List<Hat>> hats = list(fields, "hats", this::hat);
        Field<List<Respondent>> respondents = list(fields, "respondents", this::respondent);
        Field<List<Question>> questions = list(fields, "questions", this::question);
        Field<List<Response>> responses = list(fields, "responses", answers::response);
        Field<List<LineToTake>> lines = list(fields, "lines", this::line);
        Field<List<KeyQuote>> keyQuotes = list(fields, "keyQuotes", this::keyQuote);
        Field<List<String>> decline = list(fields, "decline", in::string);
        Field<List<Unfiled>> unfiled = list(fields, "unfiled", answers::unfiled);
        Field<List<Notice>> notices = list(fields, "notices", this::notice);
        fields.read();
        return new Briefing(title.get(), language.get(), context.get(), interview.get(), hats.get(), respondents.get(), questions.get(),
                responses.get(), lines.get(), keyQuotes.get(), decline.get(), unfiled.get(), withDropped(notices.get()));
    }

    private int version() throws BriefingFormatException {
        int version = in.number();
        if (version != BriefingJson.VERSION) {
            throw in.fault("this is briefing format " + version + ", and only format " + BriefingJson.VERSION
                    + " can be read; use the version of Hatstand that wrote it, or a newer one");
        }
        return version;
    }

    private List<Notice> withDropped(List<Notice> notices) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(in.notices());
        return all;
    }

    private Interview interview() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<Optional<String>> outlet = fields.optional("outlet", in::string);
        Field<Optional<String>> when = fields.optional("when", in::string);
        Field<Optional<String>> channel = fields.optional("channel", in::string);
        Field<Optional<String>> speaker = fields.optional("speaker", in::string);
        fields.read();
        return new Interview(outlet.get(), when.get(), channel.get(), speaker.get());
    }

    private Hat hat() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> id = fields.required("id", in::string);
        Field<String> name = fields.required("name", in::string);
        Field<Optional<String>> url = fields.optional("url", in::string);
        fields.read();
        return new Hat(id.get(), name.get(), url.get());
    }

    private Respondent respondent() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> id = fields.required("id", in::string);
        Field<String> name = fields.required("name", in::string);
        Field<Optional<String>> handle = fields.optional("handle", in::string);
        Field<Optional<List<String>>> hats = fields.optional("hats", answers::texts);
        Field<Boolean> convener = fields.or("convener", false, in::truth);
        Field<Optional<Attribution>> attribution = fields.optional("attribution", answers::terms);
        Field<Optional<List<Block>>> profile = fields.optional("profile", answers::words);
        Field<Optional<Doubt>> doubtful = fields.optional("doubtful", answers::doubt);
        Field<Optional<List<String>>> formerNames = fields.optional("formerNames", answers::texts);
        fields.read();
        return new Respondent(id.get(), name.get(), handle.get(), hats.get(), convener.get(), attribution.get(), profile.get(), doubtful.get(), formerNames.get().orElse(List.of()));
    }

    private Question question() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> id = fields.required("id", in::string);
        Field<String> number = fields.required("number", in::string);
        Field<Optional<String>> section = fields.optional("section", in::string);
        Field<String> text = fields.required("text", in::string);
        Field<List<String>> parts = list(fields, "parts", in::string);
        fields.read();
        return new Question(id.get(), number.get(), section.get(), text.get(), parts.get());
    }

    private LineToTake line() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> question = fields.required("question", in::string);
        Field<Optional<String>> hat = fields.optional("hat", in::string);
        Field<Boolean> front = fields.or("front", false, in::truth);
        Field<List<Block>> body = fields.required("body", answers::words);
        Field<Optional<List<Block>>> ifPressed = fields.optional("ifPressed", answers::words);
        Field<List<String>> evidence = list(fields, "evidence", in::string);
        fields.read();
        return new LineToTake(question.get(), hat.get(), front.get(), body.get(), ifPressed.get(), evidence.get());
    }

    private KeyQuote keyQuote() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> response = fields.required("response", in::string);
        Field<String> text = fields.required("text", in::string);
        fields.read();
        return new KeyQuote(response.get(), text.get());
    }

    private Notice notice() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<Notice.Level> level = fields.required("level", () -> in.oneOf(Notice.Level.values(), Notice.Level::id));
        Field<String> code = fields.required("code", in::string);
        Field<String> text = fields.required("text", in::string);
        fields.read();
        return new Notice(level.get(), code.get(), text.get());
    }

    private <T> Field<List<T>> list(Fields fields, String name, JsonIn.Reading<T> element) {
        return fields.or(name, List.of(), () -> in.list(element));
    }
}
