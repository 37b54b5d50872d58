package coop.hatstand.json;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import coop.hatstand.json.JsonFields.Field;
import coop.hatstand.source.BriefingFormatException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads responses and unfiled passages, with their origins. */
final class ResponseReader {
    private final JsonInput in;

    ResponseReader(JsonInput in) {
        this.in = in;
    }

    Response response() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> respondent = jsonFields.required("respondent", in::string);
        Field<Optional<List<String>>> hats = jsonFields.optional("hats", this::texts);
        Field<List<String>> questions = jsonFields.required("questions", () -> texts().stream().distinct().toList());
        Field<List<Block>> body = jsonFields.required("body", this::words);
        Field<Optional<List<Block>>> original = jsonFields.optional("original", this::words);
        Field<Optional<String>> refersTo = jsonFields.optional("refersTo", in::string);
        Field<Optional<Attribution>> attribution = jsonFields.optional("attribution", this::terms);
        Field<Origin> origin = jsonFields.or("source", Origin.UNKNOWN, this::origin);
        Field<String> filedBy = jsonFields.or("filedBy", "", in::string);
        Field<List<Note>> notes = jsonFields.or("notes", List.of(), () -> in.list(this::note));
        Field<Optional<Doubt>> doubtful = jsonFields.optional("doubtful", this::doubt);
        jsonFields.read();
        return new Response(id.get(), respondent.get(), questions.get(), body.get(), hats.get(), original.get(), refersTo.get(),
                attribution.get(), origin.get(), filedBy.get(), notes.get(), doubtful.get());
    }

    Unfiled unfiled() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> respondent = jsonFields.required("respondent", in::string);
        Field<List<Block>> body = jsonFields.required("body", this::words);
        Field<Origin> origin = jsonFields.or("source", Origin.UNKNOWN, this::origin);
        Field<String> reason = jsonFields.or("reason", "", in::string);
        Field<List<String>> perhaps = jsonFields.or("perhaps", List.of(), () -> in.list(in::string));
        Field<List<Hint>> hints = jsonFields.or("hints", List.of(), () -> in.list(this::hint));
        Field<Optional<Doubt>> doubtful = jsonFields.optional("doubtful", this::doubt);
        jsonFields.read();
        List<Hint> all = perhaps.get().stream().map(question -> hints.get().stream().filter(hint -> hint.question().equals(question)).findFirst().orElseGet(() -> Hint.at(question))).toList();
        return new Unfiled(id.get(), respondent.get(), body.get(), origin.get(), reason.get(), all, doubtful.get());
    }

    private Hint hint() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> question = jsonFields.required("question", in::string);
        Field<Integer> confidence = jsonFields.or("confidence", 0, in::number);
        Field<List<String>> words = jsonFields.or("words", List.of(), () -> in.list(in::string));
        Field<List<String>> answers = jsonFields.or("answers", List.of(), () -> in.list(in::string));
        jsonFields.read();
        return new Hint(question.get(), Math.max(0, Math.min(100, confidence.get())), words.get(), answers.get());
    }

    private Origin origin() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<Optional<String>> name = jsonFields.optional("name", in::string);
        Field<Optional<Integer>> post = jsonFields.optional("post", in::number);
        Field<Origin.Kind> kind = jsonFields.or("kind", Origin.Kind.POST, () -> in.oneOf(Origin.Kind.values(), Origin.Kind::id));
        Field<Optional<String>> id = jsonFields.optional("id", in::string);
        Field<Optional<String>> file = jsonFields.optional("file", in::string);
        Field<Optional<String>> url = jsonFields.optional("url", in::string);
        Field<Optional<Instant>> at = jsonFields.optional("at", in::instant);
        Field<Integer> likes = jsonFields.or("likes", 0, in::number);
        jsonFields.read();
        return new Origin(kind.get(), name.get(), post.get(), id.get(), file.get(), url.get(), at.get(), likes.get());
    }

    Doubt doubt() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<Doubt.Where> where = jsonFields.required("where", () -> in.oneOf(Doubt.Where.values(), Doubt.Where::id));
        Field<String> words = jsonFields.required("words", in::string);
        Field<Optional<Doubt.Decider>> decidedBy = jsonFields.optional("decidedBy", () -> in.oneOf(Doubt.Decider.values(), Doubt.Decider::id));
        jsonFields.read();
        return new Doubt(where.get(), words.get(), decidedBy.get());
    }

    private Note note() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> author = jsonFields.or("author", "", in::string);
        Field<Optional<Instant>> at = jsonFields.optional("at", in::instant);
        Field<String> text = jsonFields.required("text", in::string);
        jsonFields.read();
        return new Note(author.get(), at.get(), text.get());
    }

    Attribution terms() throws BriefingFormatException {
        return in.oneOf(Attribution.values(), Attribution::id);
    }

    List<String> texts() throws BriefingFormatException {
        return in.list(in::string);
    }

    List<Block> words() throws BriefingFormatException {
        return MarkdownWords.read(in.string());
    }
}
