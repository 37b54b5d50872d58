package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Format;
import coop.hatstand.labels.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a pack in several formats. One that fails takes none of the others with it. */
final class Delivery {
    private final Hatstand hatstand;
    private final OutFolder folder;
    private final Terminal terminal;
    private final Labels labels;
    private final Notices notices;

    Delivery(Hatstand hatstand, OutFolder folder, Terminal terminal, Labels labels, Notices notices) {
        this.hatstand = hatstand;
        this.folder = folder;
        this.terminal = terminal;
        this.labels = labels;
        this.notices = notices;
    }

    /** Writes a file a format, saying what became of each; the exit code is the worst of them. */
    int write(Pack pack, String name, List<Format> formats) {
        int code = ExitCode.DONE;
        for (Format format : formats) {
            code = Math.max(code, write(pack, name, format));
        }
        return code;
    }

    private int write(Pack pack, String name, Format format) {
        String file = name + "." + format.extension();
        try {
            List<Notice> told = new ArrayList<>();
            say(folder.write(name, format.extension(), out -> told.addAll(hatstand.write(pack, format.id(), out))), file);
            notices.tell(told, file);
            return ExitCode.DONE;
        } catch (IOException e) {
            terminal.tell(labels.text("command.error", labels.text("command.error.unwritten", file, Faults.reason(e, labels))));
            return ExitCode.FAULT;
        } catch (OutOfMemoryError e) {
            terminal.tell(labels.text("command.error", labels.text("command.error.unwritten", file, labels.text("command.error.memory"))));
            return ExitCode.FAULT;
        } catch (RuntimeException | Error e) {
            terminal.tell(labels.text("command.error", labels.text("command.error.unwritten", file, Faults.bug(e, labels))));
            return ExitCode.BUG;
        }
    }

    private void say(OutFolder.Outcome outcome, String wanted) {
        String key = outcome.written() ? "command.wrote" : "command.unchanged";
        terminal.say(labels.text(key + (outcome.instead() ? ".instead" : ""), outcome.path(), wanted));
    }
}
