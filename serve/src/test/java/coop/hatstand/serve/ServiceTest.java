package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.document.Audience;
import coop.hatstand.serve.internal.http.Caller;
import coop.hatstand.serve.internal.http.Headers;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.http.RequestField;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the service answers, asked as other programs ask. */
final class ServiceTest {
    private static final Path SEEDS = Path.of("../seeds");
    private static byte[] thread;
    private static Service service;
    private static Caller caller;

    @BeforeAll
    static void start() throws IOException {
        thread = Files.readAllBytes(SEEDS.resolve("talking-to-a-journalist.txt"));
        service = Service.builder(Hatstand.found()).build().start("127.0.0.1", 0);
        caller = new Caller(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void oneFormatComesAsTheLibraryWritesIt() throws Exception {
        Hatstand hatstand = Hatstand.found();
        for (String format : List.of("pdf", "docx", "html", "markdown", "json")) {
            HttpResponse<byte[]> response = caller.post("/api/briefings?name=talking-to-a-journalist.txt&to=" + format, thread);
            assertEquals(200, response.statusCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            hatstand.write(hatstand.read(Source.of("talking-to-a-journalist.txt", thread)), PackOptions.forAudience(Audience.SPOKESPERSON), format, out);
            assertArrayEquals(out.toByteArray(), response.body(), format);
        }
    }

    @Test
    void severalFormatsComeInAZip() throws Exception {
        HttpResponse<byte[]> response = caller.post("/api/briefings", thread);
        assertEquals("application/zip", Caller.header(response, "Content-Type"));
        assertEquals("attachment; filename=\"talking-to-a-journalist-tomorrow-spokesperson.zip\"", Caller.header(response, "Content-Disposition"));
        assertEquals("4", Caller.header(response, JsonAnswers.NOTICES));
        assertEquals(List.of("pdf", "docx", "md"), names(response.body()).stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList());
        assertArrayEquals(response.body(), caller.post("/api/briefings", thread).body(), "the same bytes each time");
    }

    @Test
    void aFormBringsFilesAndOptions() throws Exception {
        HttpResponse<byte[]> response = caller.form("/api/briefings?to=markdown", new RequestField("source", Optional.of("C:\\threads\\talking.txt"), thread),
                RequestField.of("audience", "members"), RequestField.of("title", "Press call"), RequestField.of("language", "fr"), RequestField.of("default-attribution", ""));
        assertEquals(200, response.statusCode(), () -> Caller.detail(response));
        assertEquals("attachment; filename=\"press-call-members.md\"", Caller.header(response, "Content-Disposition"));
        assertTrue(Caller.header(response, "Content-Type").startsWith("text/markdown"));
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Press call") && text.contains("Dossier pour les membres"), text.substring(0, 300));
    }

    @Test
    void questionsMayStandElsewhere() throws Exception {
        String answers = "=== Ana (CoTech)\n1. Bigger each year.\n\n=== Bo\n2. Work that we own.\n";
        HttpResponse<byte[]> response = caller.form("/api/check", RequestField.of("source", answers), RequestField.of("questions", "1. How big is it?\n2. What is it for?\n"));
        assertEquals(200, response.statusCode(), () -> Caller.detail(response));
        assertEquals(2, Caller.json(response).get("counts").get("questions").asInt());
        assertEquals(2, Caller.json(response).get("counts").get("answers").asInt());
    }

    @Test
    void aPackComesBackAndIsMadeAnew() throws Exception {
        byte[] draft = caller.post("/api/briefings?to=docx", thread).body();
        HttpResponse<byte[]> check = caller.form("/api/check", new RequestField("source", Optional.of("draft.docx"), draft));
        assertEquals(9, Caller.json(check).get("counts").get("answers").asInt());
        assertEquals(0, Caller.json(check).get("edits").size());
        byte[] json = caller.post("/api/briefings?to=json", thread).body();
        String edited = new String(json, StandardCharsets.UTF_8).replace("\"title\": \"Talking to a journalist tomorrow\"", "\"title\": \"Another\"");
        assertEquals("Another", Caller.json(caller.post("/api/check?name=b.json", edited)).get("title").asString());
    }

    @Test
    void aCheckTellsWhoAnsweredWhatAndWhatIsWithheld() throws Exception {
        JsonNode check = Caller.json(caller.post("/api/check?audience=public&name=talking.txt", thread));
        assertEquals("8 9 2 2", check.get("counts").get("questions").asInt() + " " + check.get("counts").get("answers").asInt()
                + " " + check.get("counts").get("people").asInt() + " " + check.get("counts").get("unfiled").asInt());
        assertEquals("a3.1", check.get("questions").get(0).get("answers").get(0).asString());
        assertFalse(check.get("answers").get(0).get("evidence").asString().isEmpty());
        assertTrue(check.get("answers").get(0).get("assumed").asBoolean());
        assertEquals(8, check.get("thin").size() + check.get("gaps").size() + answeredByMore(check));
        assertEquals("public", check.get("withheld").get("audience").asString());
        assertEquals(9, check.get("withheld").get("answers").asInt());
        assertEquals(11, check.get("withheld").get("ids").size());
        assertTrue(check.get("withheld").get("nothingLeft").asBoolean());
        assertFalse(check.get("unfiled").get(0).get("reason").asString().isEmpty());
        assertEquals(1, check.get("briefing").get("hatstand").asInt());
    }

    private static long answeredByMore(JsonNode check) {
        return check.get("questions").values().stream().filter(q -> q.get("people").asInt() > 1).count();
    }

    @Test
    void aBriefingInACheckIsTheOneThatIsWritten() throws Exception {
        JsonNode check = Caller.json(caller.post("/api/check?name=talking.txt", thread));
        assertEquals(Caller.json(caller.post("/api/briefings?to=json&name=talking.txt", thread)), check.get("briefing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "400 | audience=everyone | “everyone” is not one of: spokesperson, members, public",
        "400 | to=odt | there is no format “odt”. Use one of: card, csv, docx, html, json, markdown, pdf, qdpx, xlsx",
        "400 | from=fax | there is no reader called “fax”",
        "400 | language=xx | Hatstand does not speak “xx”. Use one of: en",
        "400 | auidence=members | there is no option “auidence”. Use one of: audience",
        "400 | title=a&title=b | “title” is given more than once",
        "400 | page=a5 | “a5” is not one of: a4, letter",
        "422 | hat=Nobody | there is no hat “Nobody”. Use one of: worker.coop, CoTech",
        "422 | audience=public | nothing here may go to the public audience",
        "422 | strict=true&language=en | spokesperson",
    })
    void faultsComeWithTheirCure(int status, String query, String detail) throws Exception {
        HttpResponse<byte[]> response = caller.post("/api/briefings?" + query, thread);
        assertEquals("application/problem+json", Caller.header(response, "Content-Type"));
        assertEquals(status, response.statusCode(), () -> Caller.detail(response));
        if (!query.startsWith("strict")) {
            assertTrue(Caller.detail(response).contains(detail), Caller.detail(response));
        }
        assertEquals(1, Caller.detail(response).lines().count());
    }

    @Test
    void aFaultIsToldInTheLanguageAsked() throws Exception {
        assertTrue(Caller.detail(caller.post("/api/briefings?language=es", new byte[0])).startsWith("no hay nada que leer"));
    }

    @Test
    void otherAddressesAndMethodsAreRefusedAsProblems() throws Exception {
        for (HttpResponse<byte[]> response : List.of(caller.get("/api/nope"), caller.get("/page/..%2fService.class"), caller.get("/page/none.html"))) {
            assertTrue(response.statusCode() == 404 || response.statusCode() == 400, response.statusCode() + "");
            assertEquals("application/problem+json", Caller.header(response, "Content-Type"));
        }
        HttpResponse<byte[]> wrong = caller.send("DELETE", "/api/check");
        assertEquals("405 application/problem+json", wrong.statusCode() + " " + Caller.header(wrong, "Content-Type"));
    }

    @Test
    void listsTellWhatThereIs() throws Exception {
        JsonNode formats = Caller.json(caller.get("/api/formats"));
        assertEquals(List.of("card", "csv", "docx", "html", "json", "markdown", "pdf", "qdpx", "xlsx"), formats.get("write").values().stream().map(f -> f.get("id").asString()).toList());
        assertTrue(formats.get("read").size() > 5);
        JsonNode labels = Caller.json(caller.get("/api/labels?language=fr"));
        assertEquals("fr", labels.get("language").asString());
        assertFalse(labels.get("words").get("term.by-hat").asString().isEmpty());
        assertEquals("up", Caller.json(caller.get("/healthz")).get("status").asString());
    }

    @Test
    void thePageIsServedUnderAStrictPolicyAndCachedByItsTag() throws Exception {
        HttpResponse<byte[]> first = caller.get("/");
        assertEquals("text/html;charset=utf-8", Caller.header(first, "Content-Type"));
        assertEquals(Headers.POLICY, Caller.header(first, "Content-Security-Policy"));
        assertEquals("nosniff", Caller.header(first, "X-Content-Type-Options"));
        assertEquals("no-referrer", Caller.header(first, "Referrer-Policy"));
        assertEquals("", Caller.header(first, "Access-Control-Allow-Origin") + Caller.header(first, "Server") + Caller.header(first, "Set-Cookie"));
        assertEquals(304, caller.get("/", "If-None-Match", Caller.header(first, "ETag")).statusCode());
        assertEquals("no-store", Caller.header(caller.post("/api/check", thread), "Cache-Control"));
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
