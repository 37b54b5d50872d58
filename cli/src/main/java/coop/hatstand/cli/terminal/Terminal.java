package coop.hatstand.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The command's output: results to standard output, notices to standard error, a line at a time.
 *
 * <p>Lines may contain strangers' text, so anything that could control a terminal is removed.
 */
public final class Terminal {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 400;
    private static final long PATIENCE = 1_000;

    private final PrintWriter results;
    private final PrintWriter notices;
    private final InputStream input;
    private final int width;
    /** How long work goes on in milliseconds before anything is told of it; nothing ever is where nobody sits before it. */
    private final OptionalLong patience;
    private Optional<Progress> progress = Optional.empty();

    public Terminal(PrintWriter results, PrintWriter notices, InputStream input, int width, OptionalLong patience) {
        this.results = results;
        this.notices = notices;
        this.input = input;
        this.width = width;
        this.patience = patience;
    }

    /** Long work, told of until it is closed. */
    public interface Work extends AutoCloseable {
        @Override
        void close();
    }

    /** The process's own streams. They are UTF-8 wherever it runs, as the files it writes are. */
    public static Terminal ofProcess() {
        OptionalLong patience = "1".equals(System.getenv("HATSTAND_PROGRESS")) ? OptionalLong.of(PATIENCE) : OptionalLong.empty();
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), System.in, width(System.getenv("COLUMNS")), patience);
    }

    /** The width that COLUMNS tells, within reason; 80 if it tells none. */
    public static int width(String columns) {
        if (columns == null || !columns.matches("[0-9]{1,5}")) {
            return USUAL_WIDTH;
        }
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns)));
    }

    /** Says a result. */
    public void say(String line) {
        progress.ifPresent(Progress::clear);
        results.println(harmless(line));
        results.flush();
    }

    /** Says a notice or a fault. */
    public void tell(String line) {
        progress.ifPresent(Progress::clear);
        notices.println(harmless(line));
        notices.flush();
    }

    /** Tells, if anybody sits before the terminal, that work is going on; it is the notices' side, so that results stay clean. */
    public Work during(String what) {
        progress = patience.isPresent() ? Optional.of(new Progress(notices, harmless(what), patience.getAsLong())) : Optional.empty();
        return () -> {
            progress.ifPresent(Progress::end);
            progress = Optional.empty();
        };
    }

    /** For help texts, which are the program's own and of several lines. */
    public PrintWriter results() {
        return results;
    }

    public InputStream input() {
        return input;
    }

    public int width() {
        return width;
    }

    private static String harmless(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.codePoints().map(c -> c == '\n' || c == '\t' ? ' ' : c).map(c -> steers(c) ? 0xFFFD : c).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Escape sequences, and marks that make letters run the other way; the joiners that scripts and emoji need stay. */
    private static boolean steers(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.FORMAT && !joiner;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream out = new FileOutputStream(descriptor);
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
}
