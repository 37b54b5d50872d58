package coop.hatstand.internal.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No reply is misread, and nearly all plain ones are understood. */
final class ReplyReaderTest {
    private static final String LETTERS = "nhbx";
    private final ReplyReader reader = new ReplyReader();

    private record Row(int asked, String expected, String reply) {
    }

    private static List<Row> table() throws IOException {
        try (InputStream in = ReplyReaderTest.class.getResourceAsStream("replies.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\\|", 3))
                    .map(cells -> new Row(Integer.parseInt(cells[0].strip()), cells[1].strip(), cells[2].strip().replace("\\n", "\n"))).toList();
        }
    }

    private String read(Row row) {
        Set<Integer> asked = IntStream.rangeClosed(1, row.asked).boxed().collect(Collectors.toSet());
        Map<Integer, Attribution> terms = reader.read(row.reply, asked, Set.of("ana", "richard"));
        return IntStream.rangeClosed(1, row.asked).mapToObj(n -> Optional.ofNullable(terms.get(n)).map(t -> "" + LETTERS.charAt(t.ordinal())).orElse("?")).collect(Collectors.joining());
    }

    @Test
    void noneIsMisreadAndNearlyAllPlainOnesAreUnderstood() throws IOException {
        List<String> misread = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int plain = 0;
        for (Row row : table()) {
            String read = read(row);
            for (int i = 0; i < row.asked; i++) {
                char expected = row.expected.charAt(i);
                plain += expected == '?' ? 0 : 1;
                if (read.charAt(i) != expected) {
                    (read.charAt(i) == '?' ? missed : misread).add(row + " => " + read);
                }
            }
        }
        assertEquals(List.of(), misread);
        assertTrue(missed.size() * 10 <= plain, missed.size() + " of " + plain + "\n" + String.join("\n", missed));
        assertTrue(plain >= 100);
    }
}
