package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.source.BriefingFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An outside validator, the schema, and the reader and writer agree. */
class SchemaTest {
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT, InputFormat.JSON);
    /** Where in a full briefing an object of each kind stands. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("", ""), Map.entry("interview", "/interview"), Map.entry("hat", "/hats/0"), Map.entry("release", "/release"), Map.entry("edition", "/edition"),
            Map.entry("messages", "/messages"), Map.entry("pillar", "/messages/pillars/0"), Map.entry("proof", "/messages/pillars/0/proofs/0"),
            Map.entry("respondent", "/respondents/0"), Map.entry("question", "/questions/0"), Map.entry("response", "/responses/0"),
            Map.entry("source", "/responses/0/source"), Map.entry("note", "/responses/0/notes/0"), Map.entry("line", "/lines/0"),
            Map.entry("keyQuote", "/keyQuotes/0"), Map.entry("unfiled", "/unfiled/0"), Map.entry("notice", "/notices/0"),
            Map.entry("closed", "/closed/0"), Map.entry("option", "/closed/0/options/0"), Map.entry("decision", "/decisions/0"), Map.entry("sample", "/sample"),
            Map.entry("doubt", "/responses/0/doubtful"));

    private final JsonMapper mapper = JsonMapper.shared();

    private static String text() {
        try (InputStream in = BriefingJson.class.getResourceAsStream("briefing-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(seed = "20261123", tries = 200)
    void what_is_written_is_valid(@ForAll("briefings") Briefing briefing) throws IOException {
        assertEquals(List.of(), errors(Texts.write(briefing)));
    }

    @Test
    void the_validator_refuses_what_is_not() throws IOException {
        String written = Texts.write(Briefings.of(3, 3, 5, 1));
        assertFalse(errors(written.replace("\"hatstand\": 1", "\"hatstand\": 2")).isEmpty());
        assertFalse(errors(written.replace("\"title\"", "\"tittle\"")).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> schema_and_code_name_the_same_fields() {
        return KINDS.entrySet().stream().map(kind -> DynamicTest.dynamicTest("briefing " + kind.getKey(), () -> compare(kind.getKey(), kind.getValue())));
    }

    private void compare(String kind, String pointer) throws IOException {
        JsonNode schema = kind.isEmpty() ? mapper.readTree(TEXT) : mapper.readTree(TEXT).at("/$defs/" + kind);
        List<String> required = schema.get("required").valueStream().map(JsonNode::asString).toList();
        ObjectNode written = (ObjectNode) full().at(pointer);
        assertEquals(List.copyOf(schema.get("properties").propertyNames()), List.copyOf(written.propertyNames()), "order of fields");
        for (String name : List.copyOf(written.propertyNames())) {
            ObjectNode whole = full();
            ObjectNode object = (ObjectNode) whole.at(pointer);
            object.remove(name);
            assertEquals(required.contains(name), refused(whole), "without " + name);
            object.putNull(name);
            assertEquals(required.contains(name), refused(whole), "with null for " + name);
            assertEquals(required.contains(name), !errors(whole.toString()).isEmpty(), "schema, with null for " + name);
        }
    }

    private boolean refused(JsonNode node) throws IOException {
        try {
            Texts.read(node.toString());
            return false;
        } catch (BriefingFormatException e) {
            // A list that is gone leaves ids that lead nowhere: another fault than a missing field.
            return !e.getMessage().contains("which is not there");
        }
    }

    @Test
    void a_valid_briefing_without_its_list_of_people_is_refused_for_its_ids() throws IOException {
        ObjectNode whole = full();
        whole.remove("respondents");
        assertThrows(BriefingFormatException.class, () -> Texts.read(whole.toString()));
    }

    /** A briefing with something in every list; searched for once, since it takes many tries. */
    private ObjectNode full() {
        return (ObjectNode) mapper.readTree(Full.TEXT);
    }

    private static final class Full {
        static final String TEXT = find();

        private static String find() {
            for (long seed = 0;; seed++) {
                String text = written(seed);
                ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(text);
                if (KINDS.values().stream().noneMatch(pointer -> node.at(pointer).isMissingNode()) && filled(node)) {
                    return text;
                }
            }
        }

        private static String written(long seed) {
            try {
                return Texts.write(Briefings.of(3, 3, 3, seed));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static boolean filled(ObjectNode node) {
        return node.get("decline") instanceof ArrayNode list && !list.isEmpty() && node.at("/respondents/0").has("doubtful") && node.at("/unfiled/0").has("doubtful")
                && node.at("/interview").size() == 1 + Detail.of(Detail.Group.INTERVIEW).size() && node.at("/release").size() == Detail.of(Detail.Group.RELEASE).size() && node.at("/edition").size() == Detail.of(Detail.Group.EDITION).size()
                && node.at("/responses/0/source").has("kind") && node.at("/responses/0/source").has("id");
    }

    private static List<Error> errors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
