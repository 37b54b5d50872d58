package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.source.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept is made once; what is too long is made each time; both give the same bytes. */
final class KeptContentTest {

    private static int timesMade(int length) throws IOException {
        AtomicInteger made = new AtomicInteger();
        byte[] bytes = new byte[length];
        Content content = new KeptContent(out -> {
            made.incrementAndGet();
            out.write(7);
            for (int at = 0; at < length; at += 1 << 16) {
                out.write(bytes, at, Math.min(1 << 16, length - at));
            }
        });
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        content.writeTo(first);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        content.writeTo(again);
        assertArrayEquals(first.toByteArray(), again.toByteArray());
        assertEquals(length + 1, again.size());
        return made.get();
    }

    @Test
    void isMadeOnceUnlessItIsTooLong() throws IOException {
        assertEquals(1, timesMade(200_000));
        assertEquals(2, timesMade(17 << 20));
    }
}
