package coop.hatstand.json;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.FilingSample;
import coop.hatstand.json.JsonFields.Field;
import coop.hatstand.source.BriefingFormatException;
import java.util.List;
import java.util.Optional;

/** Reads what a report on many answers needs besides them. */
final class ConsultationReader {
    private final JsonInput in;

    ConsultationReader(JsonInput in) {
        this.in = in;
    }

    ClosedQuestion closed() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> id = jsonFields.required("id", in::string);
        Field<String> text = jsonFields.required("text", in::string);
        Field<Optional<String>> before = jsonFields.optional("before", in::string);
        Field<Integer> answered = jsonFields.required("answered", this::count);
        Field<List<Option>> options = jsonFields.or("options", List.of(), () -> in.list(this::option));
        jsonFields.read();
        return new ClosedQuestion(id.get(), text.get(), before.get(), answered.get(), options.get());
    }

    private Option option() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> text = jsonFields.required("text", in::string);
        Field<Integer> count = jsonFields.required("count", this::count);
        Field<List<String>> people = jsonFields.or("respondents", List.of(), () -> in.list(in::string));
        jsonFields.read();
        return new Option(text.get(), count.get(), people.get());
    }

    Decision decision() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> question = jsonFields.required("question", in::string);
        Field<String> text = jsonFields.required("decision", in::string);
        Field<Optional<String>> because = jsonFields.optional("because", in::string);
        Field<Optional<String>> changed = jsonFields.optional("changed", in::string);
        Field<Optional<String>> notDone = jsonFields.optional("notDoneBecause", in::string);
        Field<List<String>> responses = jsonFields.or("evidence", List.of(), () -> in.list(in::string));
        jsonFields.read();
        return new Decision(question.get(), text.get(), because.get(), changed.get(), notDone.get(), responses.get());
    }

    FilingSample sample() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<Integer> seed = jsonFields.required("seed", this::count);
        Field<Integer> right = jsonFields.required("right", this::count);
        Field<Integer> wrong = jsonFields.required("wrong", this::count);
        jsonFields.read();
        return new FilingSample(seed.get(), right.get(), wrong.get());
    }

    int count() throws BriefingFormatException {
        int count = in.number();
        if (count < 0) {
            throw in.fault("a count is 0 or more; correct it");
        }
        return count;
    }
}
