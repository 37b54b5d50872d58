package coop.hatstand.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private Loudness loudness = Loudness.USUAL;
    private boolean colored;

    public Terminal(PrintWriter results, PrintWriter notices, InputStream input, int width, OptionalLong patience) {
        this.results = results;
        this.notices = notices;
        this.input = input;
        this.width = width;
        this.patience = patience;
        color(Color.AUTO);
    }

    /** What a line on the notices' side is. */
    public enum Tone {
        NOTE(""), WARNING("\u001B[33m"), FAULT("\u001B[31m");

        private final String color;

        Tone(String color) {
            this.color = color;
        }
    }

    /** When warnings and errors are coloured. */
    public enum Color {
        AUTO, ALWAYS, NEVER
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

    /** Says what to do next, unless only results are wanted. */
    public void advise(String line) {
        if (loudness != Loudness.QUIET) {
            say(line);
        }
    }

    /** Says a notice. */
    public void tell(String line) {
        tell(Tone.NOTE, line);
    }

    /** Says a notice or a fault: in lines of the terminal's width to a person, in one line to a file or another program. */
    public void tell(Tone tone, String line) {
        if (tone == Tone.NOTE && loudness == Loudness.QUIET) {
            return;
        }
        progress.ifPresent(Progress::clear);
        String clean = harmless(line);
        List<String> lines = patience.isPresent() ? CellWidths.wrapped(clean, width) : List.of(clean);
        lines.forEach(one -> notices.println(colored && !tone.color.isEmpty() ? tone.color + one + "\u001B[0m" : one));
        notices.flush();
    }

    /** Sets how much is printed, if that is wanted. */
    public void speak(boolean wanted, Loudness how) {
        loudness = wanted ? how : loudness;
    }

    public Loudness loudness() {
        return loudness;
    }

    /** Sets when warnings and errors are coloured. */
    public void color(Color color) {
        colored = color == Color.ALWAYS || color == Color.AUTO && patience.isPresent() && System.getenv("NO_COLOR") == null;
    }

    /** Tells, if anybody sits before the terminal, that work is going on; it is the notices' side, so that results stay clean. */
    public Work during(String what) {
        progress = patience.isPresent() && loudness != Loudness.QUIET ? Optional.of(new Progress(notices, harmless(what), patience.getAsLong())) : Optional.empty();
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
