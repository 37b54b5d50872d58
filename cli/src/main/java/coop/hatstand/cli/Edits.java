package coop.hatstand.cli;

import coop.hatstand.labels.Labels;
import coop.hatstand.revise.Revised;

/** Tells what was taken over from a draft. */
final class Edits {
    private final Terminal terminal;
    private final Labels labels;

    Edits(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    void tell(Revised revised) {
        if (!revised.edits().isEmpty()) {
            terminal.say(labels.count("command.edits", revised.edits().size()));
            revised.edits().forEach(edit -> terminal.say("  " + edit.text(labels)));
        }
    }
}
