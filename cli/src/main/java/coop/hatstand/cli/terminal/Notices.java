package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.document.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints notices, each once, and remembers whether any was a warning. */
public final class Notices {
    private final Terminal terminal;
    private final Messages messages;
    private final Set<String> told = new HashSet<>();
    private boolean warned;

    public Notices(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void tell(List<Notice> notices) {
        notices.forEach(notice -> tell(notice.level(), notice.text()));
    }

    /** Prints the most important one, and how many more the pack has; or all of them, if that is wanted. */
    public void tellFirst(List<Notice> notices) {
        note(notices);
        if (terminal.loudness() == Loudness.VERBOSE) {
            tell(notices);
            return;
        }
        List<Notice> left = notices.stream().filter(notice -> !told.contains(notice.text())).toList();
        Optional<Notice> first = left.stream().filter(notice -> notice.level() == Notice.Level.WARNING).findFirst().or(() -> left.stream().findFirst());
        first.ifPresent(notice -> tell(notice.level(), notice.text() + (left.size() > 1 ? " " + messages.count("command.notice.more", left.size() - 1, messages.text("back.notices")) : "")));
    }

    /** Takes notices into account that are printed elsewhere. */
    public void note(List<Notice> notices) {
        notices.forEach(notice -> warned |= notice.level() == Notice.Level.WARNING);
    }

    /** Notices about a file that was written. */
    public void tell(List<Notice> notices, String file) {
        notices.forEach(notice -> tell(notice.level(), file + ": " + notice.text()));
    }

    public boolean warned() {
        return warned;
    }

    private void tell(Notice.Level level, String text) {
        warned |= level == Notice.Level.WARNING;
        if (told.add(text)) {
            terminal.tell(level == Notice.Level.WARNING ? Terminal.Tone.WARNING : Terminal.Tone.NOTE, messages.text("command.notice." + level.id(), text));
        }
    }
}
