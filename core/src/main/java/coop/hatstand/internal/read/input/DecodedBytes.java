package coop.hatstand.internal.read.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes as characters.
 *
 * @param charset how they were read
 * @param guessed whether the bytes alone spoke for that
 * @param replaced how many places could not be read and hold U+FFFD
 */
public record DecodedBytes(String text, Charset charset, boolean guessed, int replaced) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;
    private static final int FEWEST = 4;
    /** Below it are the alphabets: Latin, Greek, Cyrillic, Hebrew, Arabic, the Indian ones. */
    private static final char ALPHABETS = '\u2000';
    private static final char REPLACEMENT = '\uFFFD';

    public static DecodedBytes decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return marked(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return marked(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<DecodedBytes> wide = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).flatMap(charset -> wide(bytes, charset).stream()).findFirst();
        return wide.isPresent() ? wide.get() : unmarked(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    /**
     * Text of two bytes a character that does not say so: one half of the bytes of its blanks and Latin letters is zero, always the same half, and what has no zero is of an
     * alphabet, or letters of any script where it is less than half.
     */
    private static Optional<DecodedBytes> wide(byte[] bytes, Charset charset) {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) / 2 * 2, charset);
        if (sample.length() < FEWEST || sample.chars().anyMatch(c -> (c & 0xFF) == 0 || c < ' ' && !Character.isWhitespace(c))) {
            return Optional.empty();
        }
        long narrow = sample.chars().filter(c -> c <= 0xFF).count();
        long alphabets = sample.chars().filter(c -> c < ALPHABETS).count();
        boolean latin = narrow * 2 > sample.length() && sample.chars().filter(c -> c > 0xFF).filter(Character::isLetter).count() * 2 >= sample.length() - narrow;
        boolean wide = latin || narrow * 10 >= sample.length() && alphabets * 10 >= sample.length() * 9L;
        return wide ? Optional.of(marked(bytes, 0, charset)).map(read -> new DecodedBytes(read.text(), charset, true, read.replaced())) : Optional.empty();
    }

    private static DecodedBytes marked(byte[] bytes, int mark, Charset charset) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        return new DecodedBytes(text, charset, false, replacements(text));
    }

    private static DecodedBytes unmarked(byte[] bytes, int mark) {
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        boolean valid = text.indexOf(REPLACEMENT) < 0 || isValid(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
        return valid ? new DecodedBytes(text, StandardCharsets.UTF_8, false, 0) : damaged(text, bytes, mark);
    }

    /** Whether it is the text itself that holds U+FFFD. */
    private static boolean isValid(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A few bad bytes among many good ones are damage; where the bad are as many as the good, it never was UTF-8. */
    private static DecodedBytes damaged(String utf8, byte[] bytes, int mark) {
        int bad = replacements(utf8);
        long beyondAscii = utf8.chars().filter(c -> c > 0x7F).count();
        if (mark > 0 || beyondAscii > 2L * bad) {
            return new DecodedBytes(utf8, StandardCharsets.UTF_8, false, bad);
        }
        String text = new String(bytes, WINDOWS);
        return new DecodedBytes(text, WINDOWS, true, replacements(text));
    }

    private static int replacements(String text) {
        return (int) text.chars().filter(c -> c == REPLACEMENT).count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
