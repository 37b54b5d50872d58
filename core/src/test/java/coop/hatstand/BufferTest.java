package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds a carried briefing until it is read. */
final class BufferTest {

    @Test
    void aBufferGivesBackWhatWasWritten() throws IOException {
        byte[] bytes = new byte[200_001];
        new Random(7).nextBytes(bytes);
        for (int step : new int[] {1, 1000, 1 << 16, 200_001}) {
            Buffer buffer = new Buffer();
            for (int at = 0; at < bytes.length; at += step) {
                buffer.write(bytes, at, Math.min(step, bytes.length - at));
            }
            assertArrayEquals(bytes, buffer.read().readAllBytes());
        }
        assertEquals(-1, new Buffer().read().read());
        Buffer whole = new Buffer();
        whole.write(bytes, 0, 1 << 16);
        assertEquals(1 << 16, whole.read().readAllBytes().length);
    }
}
