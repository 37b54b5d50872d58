package coop.hatstand.suggest.minilm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Texts are cut into the pieces that a model's file lists. */
final class TokenizerTest {
    private static final String UNIGRAM = "{\"added_tokens\":[{\"id\":0,\"content\":\"<s>\"},{\"id\":2,\"content\":\"</s>\"}],\"model\":{\"type\":\"Unigram\",\"unk_id\":3,\"vocab\":[[\"<s>\",0],[\"<pad>\",0],[\"</s>\",0],[\"<unk>\",0],"
            + "[\"\u2581\",-2],[\"\u2581ov\",-4],[\"en\",-3],[\"\u2581oven\",-5],[\"s\",-3],[\"\u2581the\",-2],[\"o\",-6],[\"v\",-6]]}}";
    private static final String WORDS = "{\"normalizer\":{\"lowercase\":%s},\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"[CLS]\":0,\"[SEP]\":1,\"[UNK]\":2,\"oven\":3,\"##s\":4,\"cafe\":5,\"?\":6,\"Oven\":7}}}";

    private static long[] ids(String file, String text) throws IOException {
        return Tokenizer.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))).ids(text);
    }

    @Test
    void theLikeliestPiecesOfASentence() throws IOException {
        assertArrayEquals(new long[] {0, 9, 7, 8, 2}, ids(UNIGRAM, "  the\n ovens "));
        assertArrayEquals(new long[] {0, 9, 4, 10, 6, 2}, ids(UNIGRAM, "the oen"));
        assertArrayEquals(new long[] {0, 4, 3, 2}, ids(UNIGRAM, "\u4e2d\u6587"));
        assertArrayEquals(new long[] {0, 2}, ids(UNIGRAM, " "));
    }

    @Test
    void theLongestPiecesOfAWord() throws IOException {
        assertArrayEquals(new long[] {0, 3, 4, 6, 5, 1}, ids(WORDS.formatted(true), "Ovens? Caf\u00e9"));
        assertArrayEquals(new long[] {0, 7, 4, 2, 1}, ids(WORDS.formatted(false), "Ovens Caf\u00e9"));
    }

    @Test
    void noMoreThanAModelReads() throws IOException {
        assertEquals(Tokenizer.MOST + 2, ids(WORDS.formatted(true), "oven ".repeat(5000)).length);
        assertEquals(Tokenizer.MOST + 2, ids(UNIGRAM, "the oven ".repeat(5000)).length);
    }
}
