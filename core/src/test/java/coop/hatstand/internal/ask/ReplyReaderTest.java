package coop.hatstand.internal.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
        return lines("replies.txt").stream().map(line -> line.split("\\|", 3)).map(cells -> new Row(Integer.parseInt(cells[0].strip()), cells[1].strip(), cells[2].strip().replace("\\n", "\n"))).toList();
    }

    /** What decides is only what is known word for word; the rest waits, with what it probably means. */
    @Test
    void talkMakesAReplyWait() {
        ReplyNames names = new ReplyNames(Set.of("ana"), List.of());
        String chatty = "Hello, we had the roofers in all week and I could not hear myself think. Please use it with my name and the group. Ana";
        assertEquals(Map.of(), reader.read(chatty, Set.of(1), names));
        assertEquals(Map.of(1, Attribution.ON_THE_RECORD), reader.likely(chatty, Set.of(1), names));
        assertEquals(Map.of(1, Attribution.ON_THE_RECORD), reader.read("Please use it with my name and the group. Ana", Set.of(1), names));
    }

    /** 520 replies by people who had not seen this code. Weights were learned from them later: what was learned from other replies alone understood 0.97 and 0.65. */
    @Test
    void repliesByStrangersAreNeverMisread() throws IOException {
        assertEquals("156 plain, 0.94 understood or more", written("replies-a.tsv", 0.94));
        assertEquals("153 plain, 0.75 understood or more", written("replies-b.tsv", 0.75));
    }

    /** Longer ones of our own, many of them written to be misread. */
    @Test
    void chattyRepliesAreNeverMisread() throws IOException {
        assertEquals("120 plain, 0.8 understood or more", written("replies-chatty.tsv", 0.8));
    }

    /** No weight was learned from these: talk around plain decisions, and conditions that look like talk. */
    @Test
    void laterRepliesAreNeverMisread() throws IOException {
        assertEquals("27 plain, 0.66 understood or more", written("replies-later.tsv", 0.66));
    }

    /** The name of a group decides like the word, if the author is known to belong to it. */
    @Test
    void groupsAreKnownByTheirNames() {
        ReplyNames known = new ReplyNames(Set.of("ana"), List.of("Outlandish", "Ateneo de la Ribera"));
        for (String reply : List.of("just say Outlandish", "Only Outlandish please, not me", "seulement Outlandish, merci", "solo el Ateneo de la Ribera")) {
            assertEquals(Map.of(1, Attribution.BY_HAT), reader.read(reply, Set.of(1), known), reply);
        }
        assertEquals(Map.of(1, Attribution.ON_THE_RECORD), reader.read("Yes, with my name and Outlandish. Cheers, Ana", Set.of(1), known));
        for (String reply : List.of("just say Outlandish", "just Martin Smith", "only Ana Outlandish", "I'm with the Society for Small Bridges")) {
            assertEquals(Map.of(), reader.read(reply, Set.of(1), new ReplyNames(Set.of("ana"), List.of())), reply);
        }
    }

    private String written(String file, double share) throws IOException {
        List<String> misread = new ArrayList<>();
        int plain = 0;
        int understood = 0;
        for (String line : lines(file)) {
            String[] cells = line.split("\t", 4);
            String meaning = meaning(cells[0], Integer.parseInt(cells[2]));
            String read = read(new Row(meaning.length(), meaning, cells[3].replace("\\n", "\n")));
            plain += meaning.matches("\\?+") ? 0 : 1;
            understood += meaning.matches("\\?+") || !meaning.equals(read) ? 0 : 1;
            if (IntStream.range(0, meaning.length()).anyMatch(i -> read.charAt(i) != '?' && read.charAt(i) != meaning.charAt(i))) {
                misread.add(line + " => " + read);
            }
        }
        assertEquals(List.of(), misread);
        return plain + " plain, " + (understood >= share * plain ? share : understood / (double) plain) + " understood or more";
    }

    /** Each answer's letter, of "name", "unclear" or "1=name,2=no". */
    private static String meaning(String words, int asked) {
        return IntStream.rangeClosed(1, asked).mapToObj(n -> Arrays.stream(words.split(",")).filter(word -> !word.contains("=") || word.startsWith(n + "=")).map(word -> word.replaceFirst("\\d=", "")).findFirst().orElse("unclear"))
                .map(word -> word.equals("unclear") ? "?" : word.equals("no") ? "x" : word.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = ReplyReaderTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    private String read(Row row) {
        Set<Integer> asked = IntStream.rangeClosed(1, row.asked).boxed().collect(Collectors.toSet());
        ReplyNames names = new ReplyNames(Set.of("ana", "richard"), List.of());
        Map<Integer, Attribution> terms = reader.likely(row.reply, asked, names);
        Map<Integer, Attribution> decided = reader.read(row.reply, asked, names);
        assertTrue(decided.isEmpty() || decided.equals(terms), row.reply);
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
