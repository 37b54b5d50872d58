package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.document.Notice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

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

    /**
     * Prints the most important ones, and that there are more; or all of them, if that is wanted.
     *
     * @param most how many are printed
     * @param rest says where the others are, from their number
     */
    public void tellFirst(List<Notice> notices, int most, IntFunction<String> rest) {
        note(notices);
        if (terminal.loudness() == Loudness.VERBOSE) {
            tell(notices);
            return;
        }
        List<Notice> left = notices.stream().filter(notice -> !told.contains(notice.text())).sorted(Comparator.comparing(Notice::level).reversed()).toList();
        List<Notice> first = left.stream().limit(most).toList();
        String more = left.size() > most ? " " + rest.apply(left.size() - most) : "";
        for (int i = 0; i < first.size(); i++) {
            tell(first.get(i).level(), first.get(i).text() + (i == first.size() - 1 ? more : ""));
        }
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
