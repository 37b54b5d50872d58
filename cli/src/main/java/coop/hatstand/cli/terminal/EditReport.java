package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.revise.Revised;

/** Prints the edits found in a draft. */
public final class EditReport {
    private final Terminal terminal;
    private final Messages messages;

    public EditReport(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    public void tell(Revised revised) {
        if (!revised.edits().isEmpty()) {
            terminal.say(messages.count("command.edits", revised.edits().size()));
            revised.edits().forEach(edit -> terminal.say("  " + edit.text(messages.language())));
        }
    }
}
