package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that documents the format says what the published schema says, and its example is a briefing. */
class FormatPageTest {
    private static String page;
    private static String example;
    private static String schema;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("..", "docs", "briefing-json.md"));
        String fence = "```json\n";
        example = page.substring(page.indexOf(fence) + fence.length(), page.lastIndexOf("```"));
        try (InputStream in = BriefingJson.class.getResourceAsStream("briefing-1.schema.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_example_is_valid_and_comes_back_byte_for_byte() throws IOException {
        var published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema, InputFormat.JSON);
        assertEquals(List.of(), published.validate(example, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        assertEquals(example, Texts.write(Texts.read(example)));
    }

    @Test
    void the_example_gives_every_field_a_value() {
        Set<String> given = new TreeSet<>();
        given(JsonMapper.shared().readTree(example), given);
        Set<String> fields = new TreeSet<>();
        fields().values().forEach(fields::addAll);
        assertEquals(fields, given);
    }

    @Test
    void every_field_has_its_row_in_order() {
        fields().forEach((kind, names) -> assertEquals(names, rows(kind), kind));
    }

    @Test
    void what_the_schema_says_of_a_field_stands_in_its_row() {
        for (JsonNode field : JsonMapper.shared().readTree(schema).findParents("description")) {
            String words = field.get("description").asString();
            if (!field.has("$schema") && !field.path("enum").has(2) && !field.has("minimum")) {
                assertTrue(page.contains(words), words);
            }
        }
    }

    private static List<String> rows(String kind) {
        String from = page.substring(page.indexOf("\n## " + kind + "\n") + 1);
        String section = from.substring(0, from.indexOf("\n## "));
        List<String> names = new ArrayList<>();
        Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(section).results().forEach(row -> names.add(row.group(1)));
        return names;
    }

    /** The fields of each kind of object, in order. */
    private static Map<String, List<String>> fields() {
        JsonNode root = JsonMapper.shared().readTree(schema);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("briefing", List.copyOf(root.get("properties").propertyNames()));
        root.get("$defs").propertyStream().filter(kind -> kind.getValue().has("properties"))
                .forEach(kind -> fields.put(kind.getKey(), List.copyOf(kind.getValue().get("properties").propertyNames())));
        return fields;
    }

    private static void given(JsonNode node, Set<String> names) {
        node.propertyStream().filter(field -> !field.getValue().isNull() && !(field.getValue().isArray() && field.getValue().isEmpty()))
                .forEach(field -> names.add(field.getKey()));
        node.forEach(inner -> given(inner, names));
    }
}
