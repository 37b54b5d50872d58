package coop.hatstand.app;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.export.Format;
import coop.hatstand.internal.people.TermWords;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one line what to do next. */
public final class NextStep {
    private static final int MOST_INPUTS = 3;
    private static final String DRAFT = "docx";

    private final Messages messages;
    private final List<String> inputs;

    public NextStep(Messages messages, List<String> inputs) {
        this.messages = messages;
        this.inputs = inputs;
    }

    /** After a pack was written. */
    public String after(Briefing briefing, Audience audience, List<Format> written) {
        boolean draft = written.stream().anyMatch(format -> format.id().equals(DRAFT));
        String next = messages.text("command.next." + audience.id() + (draft ? ".draft" : ""));
        if (!briefing.unfiled().isEmpty()) {
            next += " " + messages.count("command.next.check", briefing.unfiled().size(), "hatstand check " + typed());
        }
        return next;
    }

    /** After a check. */
    public String afterCheck() {
        return messages.text("command.next.brief", "hatstand brief " + typed());
    }

    /** For what is unfiled. */
    public String byHand() {
        return messages.text("command.next.file", typed());
    }

    /** After a table of people to fill in. */
    public String afterTemplate() {
        return messages.text("command.next.people", "hatstand brief " + typed() + " --people people.csv", new TermWords(messages.labels()).known());
    }

    private String typed() {
        String some = inputs.stream().limit(MOST_INPUTS).map(NextStep::quoted).collect(Collectors.joining(" "));
        return inputs.size() > MOST_INPUTS ? some + " …" : some;
    }

    /** As a POSIX shell takes it. */
    private static String quoted(String input) {
        return input.matches("[\\p{L}\\p{N}_./:+,@%=-]+") ? input : "'" + input.replace("'", "'\\''") + "'";
    }
}
