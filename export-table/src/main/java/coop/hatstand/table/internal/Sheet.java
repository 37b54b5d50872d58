package coop.hatstand.table.internal;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name at most 31 characters
 * @param heads the first row
 * @param rows the other rows, each with as many cells
 */
public record Sheet(String name, List<String> heads, List<List<String>> rows) {

    public Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
