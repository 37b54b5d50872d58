package coop.hatstand.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.serve.internal.http.Caller;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let in, and who is not. */
final class AccessTest {
    private static final String THREAD = "1. How big is it?\n\n=== Ana\n1. Bigger each year.\n";
    private static Service service;
    private static Caller caller;

    @BeforeAll
    static void start() {
        Access access = new Access(Optional.of("s3cret"), List.of("briefings.example"), List.of("https://forum.example"));
        service = Service.builder(Hatstand.found()).access(access).build().start("127.0.0.1", 0);
        caller = new Caller(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void workTakesTheToken() throws Exception {
        HttpResponse<byte[]> without = caller.post("/api/check", THREAD);
        assertEquals("401 Bearer realm=\"hatstand\"", without.statusCode() + " " + Caller.header(without, "WWW-Authenticate"));
        assertEquals(401, caller.post("/api/briefings", THREAD, "Authorization", "Bearer s3cre").statusCode());
        assertEquals(401, caller.post("/api/briefings", THREAD, "Authorization", "Basic s3cret").statusCode());
        assertEquals(200, caller.post("/api/check", THREAD, "Authorization", "Bearer s3cret").statusCode());
        assertEquals(200, caller.get("/healthz").statusCode(), "a balancer has no token");
    }

    @Test
    void otherPeoplesNamesForItAreRefused() throws Exception {
        assertTrue(caller.raw("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 421 "));
        assertTrue(caller.raw("GET /healthz HTTP/1.1\r\nHost: localhost.evil.example:80\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 421 "));
        for (String host : List.of("Briefings.example", "briefings.example:8443", "localhost:1", "127.0.0.1", "[::1]:80")) {
            assertTrue(caller.raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200 "), host);
        }
    }

    @Test
    void onlyPagesThatMayUseItFromABrowser() throws Exception {
        HttpResponse<byte[]> other = caller.post("/api/check", THREAD, "Origin", "https://evil.example", "Authorization", "Bearer s3cret");
        assertEquals("403 ", other.statusCode() + " " + Caller.header(other, "Access-Control-Allow-Origin"));
        assertTrue(Caller.detail(other).contains("https://evil.example"), Caller.detail(other));
        assertEquals(403, caller.get("/api/formats", "Origin", "null").statusCode());
        HttpResponse<byte[]> forum = caller.post("/api/check", THREAD, "Origin", "https://forum.example", "Authorization", "Bearer s3cret");
        assertEquals("200 https://forum.example", forum.statusCode() + " " + Caller.header(forum, "Access-Control-Allow-Origin"));
        String own = "http://127.0.0.1:" + service.port();
        assertEquals(200, caller.get("/api/formats", "Origin", own).statusCode());
    }

    @Test
    void aBrowserMayAskFirst() throws Exception {
        String asked = caller.raw("OPTIONS /api/check HTTP/1.1\r\nHost: localhost\r\nOrigin: https://forum.example\r\nConnection: close\r\n\r\n");
        assertTrue(asked.startsWith("HTTP/1.1 204 ") && asked.contains("Access-Control-Allow-Headers: Authorization"), asked);
        assertTrue(caller.raw("OPTIONS /api/check HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 403 "));
    }
}
