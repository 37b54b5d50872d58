package coop.hatstand.json;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import coop.hatstand.json.Fields.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what people wrote and where they wrote it. */
final class AnswerReader {
    private final JsonIn in;

    AnswerReader(JsonIn in) {
        this.in = in;
    }

    Response response() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> id = fields.required("id", in::string);
        Field<String> respondent = fields.required("respondent", in::string);
        Field<Optional<List<String>>> hats = fields.optional("hats", this::texts);
        Field<List<String>> questions = fields.required("questions", () -> texts().stream().distinct().toList());
        Field<List<Block>> body = fields.required("body", this::words);
        Field<Optional<List<Block>>> original = fields.optional("original", this::words);
        Field<Optional<String>> refersTo = fields.optional("refersTo", in::string);
        Field<Optional<Attribution>> attribution = fields.optional("attribution", this::terms);
        Field<Origin> origin = fields.or("source", Origin.UNKNOWN, this::origin);
        Field<String> filedBy = fields.or("filedBy", "", in::string);
        Field<List<Note>> notes = fields.or("notes", List.of(), () -> in.list(this::note));
        Field<Optional<Doubt>> doubtful = fields.optional("doubtful", this::doubt);
        fields.read();
        return new Response(id.get(), respondent.get(), questions.get(), body.get(), hats.get(), original.get(), refersTo.get(),
                attribution.get(), origin.get(), filedBy.get(), notes.get(), doubtful.get());
    }

    Unfiled unfiled() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> id = fields.required("id", in::string);
        Field<String> respondent = fields.required("respondent", in::string);
        Field<List<Block>> body = fields.required("body", this::words);
        Field<Origin> origin = fields.or("source", Origin.UNKNOWN, this::origin);
        Field<String> reason = fields.or("reason", "", in::string);
        Field<List<String>> perhaps = fields.or("perhaps", List.of(), () -> in.list(in::string));
        Field<List<Hint>> hints = fields.or("hints", List.of(), () -> in.list(this::hint));
        Field<Optional<Doubt>> doubtful = fields.optional("doubtful", this::doubt);
        fields.read();
        List<Hint> all = perhaps.get().stream().map(question -> hints.get().stream().filter(hint -> hint.question().equals(question)).findFirst().orElseGet(() -> Hint.at(question))).toList();
        return new Unfiled(id.get(), respondent.get(), body.get(), origin.get(), reason.get(), all, doubtful.get());
    }

    private Hint hint() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> question = fields.required("question", in::string);
        Field<Integer> confidence = fields.or("confidence", 0, in::number);
        Field<List<String>> words = fields.or("words", List.of(), () -> in.list(in::string));
        Field<List<String>> answers = fields.or("answers", List.of(), () -> in.list(in::string));
        fields.read();
        return new Hint(question.get(), Math.max(0, Math.min(100, confidence.get())), words.get(), answers.get());
    }

    private Origin origin() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<Optional<String>> name = fields.optional("name", in::string);
        Field<Optional<Integer>> post = fields.optional("post", in::number);
        Field<Optional<String>> id = fields.optional("id", in::string);
        Field<Optional<String>> file = fields.optional("file", in::string);
        Field<Optional<String>> url = fields.optional("url", in::string);
        Field<Optional<Instant>> at = fields.optional("at", in::instant);
        Field<Integer> likes = fields.or("likes", 0, in::number);
        fields.read();
        return new Origin(name.get(), post.get(), id.get(), file.get(), url.get(), at.get(), likes.get());
    }

    Doubt doubt() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<Doubt.Where> where = fields.required("where", () -> in.oneOf(Doubt.Where.values(), Doubt.Where::id));
        Field<String> words = fields.required("words", in::string);
        Field<Optional<Doubt.Decider>> decidedBy = fields.optional("decidedBy", () -> in.oneOf(Doubt.Decider.values(), Doubt.Decider::id));
        fields.read();
        return new Doubt(where.get(), words.get(), decidedBy.get());
    }

    private Note note() throws BriefingFormatException {
        Fields fields = new Fields(in);
        Field<String> author = fields.or("author", "", in::string);
        Field<Optional<Instant>> at = fields.optional("at", in::instant);
        Field<String> text = fields.required("text", in::string);
        fields.read();
        return new Note(author.get(), at.get(), text.get());
    }

    Attribution terms() throws BriefingFormatException {
        return in.oneOf(Attribution.values(), Attribution::id);
    }

    List<String> texts() throws BriefingFormatException {
        return in.list(in::string);
    }

    List<Block> words() throws BriefingFormatException {
        return Words.read(in.string());
    }
}
