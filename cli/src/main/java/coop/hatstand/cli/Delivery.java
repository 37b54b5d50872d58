package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

/** Writes a pack in several formats. If one fails, the others are still written. */
final class Delivery {
    private final Hatstand hatstand;
    private final OutFolder folder;
    private final Terminal terminal;
    private final Messages messages;
    private final Notices notices;

    Delivery(Hatstand hatstand, OutFolder folder, Terminal terminal, Messages messages, Notices notices) {
        this.hatstand = hatstand;
        this.folder = folder;
        this.terminal = terminal;
        this.messages = messages;
        this.notices = notices;
    }

    /**
     * Writes one file per format and reports each in order. Returns the worst exit code.
     *
     * @param atOnce how many to write in parallel; each needs memory of its own
     */
    int write(Pack pack, String name, List<Format> formats, int atOnce) {
        ExecutorService writers = Executors.newFixedThreadPool(atOnce, Delivery::writer);
        try {
            List<CompletableFuture<IntSupplier>> written = formats.stream()
                    .map(format -> CompletableFuture.supplyAsync(() -> written(pack, name, format), writers)).toList();
            int code = ExitCode.DONE;
            for (CompletableFuture<IntSupplier> one : written) {
                code = Math.max(code, one.join().getAsInt());
            }
            return code;
        } finally {
            writers.shutdown();
        }
    }

    /** A thread that hangs does not keep the command from ending. */
    private static Thread writer(Runnable work) {
        Thread thread = new Thread(work, "writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes one file and returns its outcome. */
    private IntSupplier written(Pack pack, String name, Format format) {
        String file = name + "." + format.extension();
        try {
            List<Notice> told = new ArrayList<>();
            OutFolder.Outcome outcome = folder.write(name, format.extension(), out -> told.addAll(hatstand.write(pack, format.id(), out)));
            return () -> said(outcome, told, file);
        } catch (IOException e) {
            return () -> failed(file, Faults.reason(e, messages), ExitCode.FAULT);
        } catch (OutOfMemoryError e) {
            return () -> failed(file, messages.text("command.error.memory"), ExitCode.FAULT);
        } catch (RuntimeException | Error e) {
            return () -> failed(file, Faults.bug(e, messages), ExitCode.BUG);
        }
    }

    private int said(OutFolder.Outcome outcome, List<Notice> told, String file) {
        say(outcome, file);
        notices.tell(told, file);
        return ExitCode.DONE;
    }

    private int failed(String file, String why, int code) {
        terminal.tell(Terminal.Tone.FAULT, messages.text("command.error", messages.text("command.error.unwritten", file, why)));
        return code;
    }

    private void say(OutFolder.Outcome outcome, String wanted) {
        String key = outcome.written() ? "command.wrote" : "command.unchanged";
        terminal.say(messages.text(key + (outcome.instead() ? ".instead" : ""), outcome.path(), wanted));
    }
}
