package coop.hatstand.cli;

import coop.hatstand.document.Notice;
import coop.hatstand.labels.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells notices, each once, and remembers whether any was a warning. */
final class Notices {
    private final Terminal terminal;
    private final Labels labels;
    private final Set<String> told = new HashSet<>();
    private boolean warned;

    Notices(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    void tell(List<Notice> notices) {
        notices.forEach(notice -> tell(notice.level(), notice.text()));
    }

    /** Notices about a file that was written. */
    void tell(List<Notice> notices, String file) {
        notices.forEach(notice -> tell(notice.level(), file + ": " + notice.text()));
    }

    boolean warned() {
        return warned;
    }

    private void tell(Notice.Level level, String text) {
        warned |= level == Notice.Level.WARNING;
        if (told.add(text)) {
            terminal.tell(labels.text("command.notice." + level.id(), text));
        }
    }
}
