package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of naming questions in some ten wordings, in {@code kinds.txt}: what is filed, and that nothing else is. */
final class NamingKindsTest {

    /** A reply to some questions, and what of it is filed. */
    record Case(String kind, String questions, String reply, List<String> filed) {
        @Override
        public String toString() {
            return kind + ": " + reply.strip().lines().findFirst().orElse("");
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = NamingKindsTest.class.getResourceAsStream("kinds.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String kind : all.substring(all.indexOf("@kind ") + 6).split("(?m)^@kind ")) {
                String[] replies = kind.split("(?m)^@reply\\n");
                String[] head = replies[0].split("\\n@questions\\n");
                for (int i = 1; i < replies.length; i++) {
                    String[] parts = replies[i].split("(?m)^@filed\\n?", 2);
                    cases.add(new Case(head[0].strip(), head[1].strip(), parts[0].stripTrailing(), parts[1].strip().lines().sorted().toList()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFiled(Case one) {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "Hello all,\n\n" + one.questions() + "\n\nThanks, Ines"), Threads.post(2, "Ana", one.reply())));
        List<String> filed = result.briefing().responses().stream()
                .map(response -> String.join(",", response.questions()).replace("q", "") + ": " + Prose.of(response.body()).strip().replaceAll("\\s+", " ")).sorted().toList();
        assertEquals(one.filed(), filed, one.reply());
        assertEquals("", Threads.lost(result));
    }
}
