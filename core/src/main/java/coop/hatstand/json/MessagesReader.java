package coop.hatstand.json;

import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Messages.Pillar;
import coop.hatstand.briefing.Messages.Proof;
import coop.hatstand.json.JsonFields.Field;
import coop.hatstand.source.BriefingFormatException;
import java.util.List;
import java.util.Optional;

/** Reads what is to be got across. */
final class MessagesReader {
    private final JsonInput in;

    MessagesReader(JsonInput in) {
        this.in = in;
    }

    Messages read() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<Optional<String>> primary = jsonFields.optional("primary", in::string);
        Field<List<Pillar>> pillars = jsonFields.or("pillars", List.of(), () -> few(this::pillar));
        Field<List<String>> bridges = jsonFields.or("bridges", List.of(), () -> in.list(in::string));
        Field<List<String>> points = jsonFields.or("points", List.of(), () -> in.list(in::string));
        jsonFields.read();
        return new Messages(primary.get(), pillars.get(), bridges.get(), points.get());
    }

    private Pillar pillar() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> text = jsonFields.required("text", in::string);
        Field<List<Proof>> proofs = jsonFields.or("proofs", List.of(), () -> few(this::proof));
        jsonFields.read();
        return new Pillar(text.get(), proofs.get());
    }

    private Proof proof() throws BriefingFormatException {
        JsonFields jsonFields = new JsonFields(in);
        Field<String> text = jsonFields.required("text", in::string);
        Field<Optional<String>> response = jsonFields.optional("response", in::string);
        Field<Optional<String>> checked = jsonFields.optional("checked", in::string);
        jsonFields.read();
        return new Proof(text.get(), response.get(), checked.get());
    }

    /** More than that, nobody keeps in mind. */
    private <T> List<T> few(JsonInput.Reading<T> element) throws BriefingFormatException {
        List<T> all = in.list(element);
        if (all.size() > Messages.MOST) {
            throw in.fault("there are " + all.size() + ", and at most " + Messages.MOST + " can be used; take some out");
        }
        return all;
    }
}
