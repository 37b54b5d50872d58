package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Columns stay straight whatever a name is written in. */
final class CellsTest {

    @Test
    void cutsWithAnEllipsis() {
        assertEquals("Respond…", Cells.cut("Respondent A", 8));
        assertEquals("協同…", Cells.cut("協同組合", 6));
        assertEquals("Zoe\u0301", Cells.cut("Zoe\u0301", 3));
    }

    @Property(seed = "20261123")
    void cutTextFitsAndPaddedTextFills(@ForAll String text, @ForAll @IntRange(min = 1, max = 50) int cells) {
        assertTrue(Cells.width(Cells.cut(text, cells)) <= cells);
        assertEquals(cells, Cells.width(Cells.padded(text, cells)));
    }

    @Property(seed = "20261123")
    void wrappedLinesFitAndAreTheWholeWord(@ForAll @IntRange(min = 2, max = 50) int cells, @ForAll @IntRange(max = 300) int times) {
        String word = "ab\u5354e\u0301".repeat(times);
        assertTrue(Cells.wrapped(word, cells).stream().allMatch(line -> Cells.width(line) <= cells));
        assertEquals("x" + word, String.join("", Cells.wrapped("x " + word, cells)).replace(" ", ""));
    }
}
