package coop.hatstand.table.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows of comma-separated values. */
public final class CsvWriter {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]{0,30}");
    private final Writer out;

    public CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(MARK);
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(safe(cells.get(i)).replace("\"", "\"\""));
            out.write('"');
        }
        out.write("\r\n");
    }

    /** What a spreadsheet would reckon with begins with an apostrophe, by which it knows text; plain numbers stay numbers. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    /** Passes on the last row; the stream stays open. */
    public void finish() throws IOException {
        out.flush();
    }
}
