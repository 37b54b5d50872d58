package coop.hatstand.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Columns stay straight whatever a name is written in. */
final class CellWidthsTest {

    @Test
    void cutsWithAnEllipsis() {
        assertEquals("Respond…", CellWidths.cut("Respondent A", 8));
        assertEquals("協同…", CellWidths.cut("協同組合", 6));
        assertEquals("Zoe\u0301", CellWidths.cut("Zoe\u0301", 3));
    }

    @Property(seed = "20261123")
    void cutTextFitsAndPaddedTextFills(@ForAll String text, @ForAll @IntRange(min = 1, max = 50) int cells) {
        assertTrue(CellWidths.width(CellWidths.cut(text, cells)) <= cells);
        assertEquals(cells, CellWidths.width(CellWidths.padded(text, cells)));
    }

    @Property(seed = "20261123")
    void wrappedLinesFitAndAreTheWholeWord(@ForAll @IntRange(min = 2, max = 50) int cells, @ForAll @IntRange(max = 300) int times) {
        String word = "ab\u5354e\u0301".repeat(times);
        assertTrue(CellWidths.wrapped(word, cells).stream().allMatch(line -> CellWidths.width(line) <= cells));
        assertEquals("x" + word, String.join("", CellWidths.wrapped("x " + word, cells)).replace(" ", ""));
    }
}
