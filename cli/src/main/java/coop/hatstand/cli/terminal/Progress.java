package coop.hatstand.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how long work has taken, once it has taken a while. The line disappears when something else is printed or the work ends. */
final class Progress {
    private static final int COLUMNS = 60;

    private final PrintWriter terminal;
    private final String what;
    private final long began = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private boolean shown;
    private boolean ended;

    /** @param firstMillis how long work is too short to tell anything of */
    Progress(PrintWriter terminal, String what, long firstMillis) {
        this.terminal = terminal;
        this.what = CellWidths.cut(what, COLUMNS);
        clock.scheduleAtFixedRate(this::show, firstMillis, 1_000, TimeUnit.MILLISECONDS);
    }

    private synchronized void show() {
        if (!ended) {
            terminal.print("\r" + what + " " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
            terminal.flush();
            shown = true;
        }
    }

    /** Takes the line off, until the next second. */
    synchronized void clear() {
        if (shown) {
            terminal.print("\r" + " ".repeat(COLUMNS + 10) + "\r");
            terminal.flush();
            shown = false;
        }
    }

    synchronized void end() {
        ended = true;
        clear();
        clock.shutdownNow();
    }
}
