package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Caller;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.order.OrderOptions;
import coop.hatstand.serve.internal.order.RequestOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says what the service does: no more, no less. */
final class DescriptionTest {
    private static Service service;
    private static Caller caller;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = Service.builder(Hatstand.found()).build().start("127.0.0.1", 0);
        caller = new Caller(service);
        document = Caller.json(caller.get("/openapi.json"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itsPathsAreTheRoutes() {
        List<String> described = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        JsonAnswers jsonAnswers = new JsonAnswers();
        Work work = new Work(ServiceLimits.USUAL);
        Routes routes = new Routes(Hatstand.found(), new Gate(Access.OPEN), new Intake(ServiceLimits.USUAL, new Hold(1)), work, jsonAnswers, new Problems(jsonAnswers, fault -> { }));
        work.close();
        assertEquals(new TreeSet<>(routes.endpoints().stream().map(e -> e.method + " " + e.path).toList()), new TreeSet<>(described));
    }

    @Test
    void everyPathItNamesAnswers() throws Exception {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            String address = path.getKey().replace("{file}", "index.html");
            int status = path.getValue().has("get") ? caller.get(address).statusCode() : caller.post(address, "").statusCode();
            assertTrue(path.getValue().properties().iterator().next().getValue().get("responses").has(Integer.toString(status)), address + " " + status);
        }
    }

    @Test
    void itsOptionsAreTheServices() {
        for (String path : List.of("/api/briefings", "/api/check", "/api/verify", "/api/requests")) {
            JsonNode post = document.get("paths").get(path).get("post");
            JsonNode form = post.get("requestBody").get("content").get("multipart/form-data").get("schema").get("properties");
            TreeSet<String> known = new TreeSet<>(OrderOptions.NAMES);
            known.addAll(List.of(RequestOrder.SOURCE, RequestOrder.NAME));
            assertEquals(known, new TreeSet<>(form.propertyNames()));
            post.get("parameters").values().forEach(p -> assertTrue(known.contains(p.get("name").asString()), p.toString()));
        }
    }

    @Test
    void itsLanguagesAreThoseThereAre() {
        JsonNode form = document.get("paths").get("/api/check").get("post").get("requestBody").get("content").get("multipart/form-data").get("schema");
        assertEquals(Messages.languages(), form.get("properties").get("language").get("enum").values().stream().map(JsonNode::asString).toList());
    }

    @Test
    void aCheckHasTheFieldsItTells() throws Exception {
        JsonNode check = Caller.json(caller.post("/api/check", "1. How big is it?\n\n=== Ana\n1. Bigger each year.\n\nAnd more.\n"));
        JsonNode schema = document.get("components").get("schemas").get("Check").get("properties");
        assertEquals(new TreeSet<>(schema.propertyNames()), new TreeSet<>(check.propertyNames()));
        for (String list : List.of("respondents", "questions", "answers")) {
            assertEquals(new TreeSet<>(schema.get(list).get("items").get("properties").propertyNames()), new TreeSet<>(check.get(list).get(0).propertyNames()), list);
        }
    }

    @Test
    void aTextIsVerifiedAndPeopleAreAsked() throws Exception {
        String thread = "1. How big is it?\n\n=== Ana\n1. It is bigger each year, we think.\n";
        String boundary = "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n";
        String body = boundary.formatted("source", "x.md", "“It is smaller each year, we think”") + boundary.formatted("base", "t.txt", thread) + "--b--\r\n";
        JsonNode verified = Caller.json(caller.post("/api/verify", body, "Content-Type", "multipart/form-data; boundary=b"));
        JsonNode schemas = document.get("components").get("schemas");
        assertEquals(new TreeSet<>(schemas.get("Verification").get("properties").propertyNames()), new TreeSet<>(verified.propertyNames()));
        assertEquals("altered", verified.get("findings").get(0).get("verdict").asString());
        JsonNode asked = Caller.json(caller.post("/api/requests", thread));
        assertEquals(new TreeSet<>(schemas.get("Requests").get("properties").get("people").get("items").get("properties").propertyNames()), new TreeSet<>(asked.get("people").get(0).propertyNames()));
    }
}
