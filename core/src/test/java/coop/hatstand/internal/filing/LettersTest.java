package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions with letters or Roman numbers for numbers: each row how they are asked, a reply, and where its passages go. */
final class LettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            A. How old is it?/B. Who sings?       ¦ A. Nine years./B. All of us.  ¦ a: Nine years./b: All of us.
            (a) How old is it?/(b) Who sings?     ¦ (b) All of us.                ¦ b: All of us.
            a) How old is it?/b) Who sings?       ¦ Re (b): all of us.            ¦ b: all of us.
            a) How old is it?/b) Who sings?       ¦ Question B: all of us.        ¦ b: all of us.
            i) How old is it?/ii) Who sings?      ¦ i) Nine.//ii) All.            ¦ i: Nine./ii: All.
            A. How old is it?/B. Who sings?       ¦ A lot of us do.               ¦ -: A lot of us do.
            1. How old is it?/2. Who sings?       ¦ a) First this.                ¦ -: a) First this.
            """)
    void files(String asked, String reply, String expected) {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", "They ask:\n\n" + asked.replace('/', '\n')), Threads.post(2, "Ana", reply.replace('/', '\n'))));
        assertEquals("", Threads.lost(result));
        assertEquals(expected, String.join("/", Threads.told(result)));
    }
}
