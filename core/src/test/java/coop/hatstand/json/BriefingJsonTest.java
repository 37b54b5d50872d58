package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefingJsonTest {
    private static final String START = "{\"hatstand\":1,\"title\":\"T\"";

    @Test
    void every_field_is_written_in_order_and_absent_ones_as_null() throws IOException {
        Briefing briefing = Briefing.builder("Tech / co-ops \uD83D\uDE80")
                .hats(List.of(new Hat("cotech", "CoTech", Optional.empty())))
                .respondents(List.of(Respondent.builder("r1", "Zoë").hats(Optional.of(List.of())).attribution(Optional.of(Attribution.BY_HAT)).build()))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "Why?", List.of("Why?"))))
                .responses(List.of(Response.builder("a1.1", "r1", List.of("q1"), List.of(Paragraph.of("Because."))).origin(
                        new Origin(Origin.Kind.POST, Optional.empty(), Optional.of(2), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Instant.parse("2026-02-23T09:30:00Z")), 3)).build()))
                .build();
        assertEquals(resource("small.json"), Texts.write(briefing));
    }

    @Test
    void the_stream_is_flushed_and_left_open() throws IOException {
        boolean[] seen = new boolean[2];
        new BriefingJson().write(Briefing.builder("T").build(), new OutputStream() {
            @Override
            public void write(int b) {
            }

            @Override
            public void flush() {
                seen[0] = true;
            }

            @Override
            public void close() {
                seen[1] = true;
            }
        });
        assertTrue(seen[0]);
        assertFalse(seen[1]);
    }

    @Test
    void a_stream_that_fails_fails_with_its_own_error() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertEquals(full, assertThrows(IOException.class, () -> new BriefingJson().write(Briefing.builder("T").build(), out)));
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw full;
            }
        };
        assertEquals(full, assertThrows(IOException.class, () -> new BriefingJson().read(in, "b.json")));
    }

    @Test
    void what_is_missing_is_read_as_absent() throws IOException {
        Briefing briefing = Texts.read(START + ",\"respondents\":[{\"id\":\"r1\",\"name\":\"R\"}]}");
        assertEquals(Briefing.builder("T").respondents(List.of(Respondent.builder("r1", "R").build())).build(), briefing);
    }

    @Test
    void not_said_is_told_from_own_name() throws IOException {
        Briefing briefing = Texts.read(START + ",\"respondents\":[{\"id\":\"r1\",\"name\":\"R\",\"hats\":null},{\"id\":\"r2\",\"name\":\"S\",\"hats\":[]}]}");
        assertEquals(Optional.empty(), briefing.respondents().get(0).hats());
        assertEquals(Optional.of(List.of()), briefing.respondents().get(1).hats());
    }

    @Test
    void an_unknown_field_is_dropped_with_a_notice_that_says_where() throws IOException {
        Briefing briefing = Texts.read(START + ",\"hats\":[{\"id\":\"h\",\"name\":\"H\",\"colour\":{\"deep\":[1,{}]},\"url\":null}],\"x\\ny\":1}");
        assertEquals(List.of(new Hat("h", "H", Optional.empty())), briefing.hats());
        assertEquals(List.of("unknown-field", "unknown-field"), briefing.notices().stream().map(Notice::code).toList());
        assertTrue(briefing.notices().get(0).text().contains("/hats/0/colour"), briefing.notices().toString());
        assertFalse(briefing.notices().get(1).text().contains("\n"));
    }

    @Test
    void unknown_fields_do_not_flood_the_notices() throws IOException {
        String fields = IntStream.range(0, 10_000).mapToObj(i -> ",\"f" + i + "\":1").collect(Collectors.joining());
        List<Notice> notices = Texts.read(START + fields + "}").notices();
        assertEquals(51, notices.size());
        assertTrue(notices.get(50).text().startsWith("9950 more"));
    }

    @Test
    void a_long_unknown_list_is_passed_over_without_being_kept() throws IOException {
        byte[] start = (START + ",\"extra\":[0").getBytes(StandardCharsets.UTF_8);
        InputStream many = new Repeated(",{\"a\":[\"some words that nobody keeps\"]}", 5_000_000);
        byte[] end = "]}".getBytes(StandardCharsets.UTF_8);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(start), many, new ByteArrayInputStream(end))));
        assertEquals(1, new BriefingJson().read(in, "b.json").notices().size());
    }

    @Test
    void a_surrogate_without_its_half_becomes_the_replacement_character() throws IOException {
        assertEquals("a\ufffdb", Texts.read("{\"hatstand\":1,\"title\":\"a\\ud800b\"}").title());
        assertTrue(Texts.write(Briefing.builder("a\udc00b").build()).contains("\"title\": \"a\ufffdb\""));
    }

    @Test
    void a_byte_order_mark_is_no_fault() throws IOException {
        assertEquals("T", Texts.read("\ufeff" + START + "}").title());
    }

    @Test
    void a_briefing_is_recognised_by_how_it_starts() throws IOException {
        for (String yes : List.of("{\"hatstand\":1", "\ufeff \r\n{\t\"hatstand\" : 2}")) {
            assertTrue(new BriefingJson().recognise(Source.of("x", yes)), yes);
        }
        for (String no : List.of("", "{", "{\"hat\":1}", "[{\"hatstand\":1}]", "{\"title\":\"hatstand\"}", "hatstand", "\ufeff")) {
            assertFalse(new BriefingJson().recognise(Source.of("x", no)), no);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BriefingJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same text over and over, without holding it. */
    private static final class Repeated extends InputStream {
        private final byte[] text;
        private long left;
        private int at;

        Repeated(String text, int times) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = (long) this.text.length * times;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            byte next = text[at];
            at = (at + 1) % text.length;
            return next;
        }
    }
}
