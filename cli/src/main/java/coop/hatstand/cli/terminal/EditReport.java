package coop.hatstand.cli.terminal;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.revise.Revised;

/** Prints the edits found in a draft. */
public final class EditReport {
    private final Terminal terminal;
    private final Labels labels;

    public EditReport(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    public void tell(Revised revised) {
        if (!revised.edits().isEmpty()) {
            terminal.say(labels.count("command.edits", revised.edits().size()));
            revised.edits().forEach(edit -> terminal.say("  " + edit.text(labels)));
        }
    }
}
