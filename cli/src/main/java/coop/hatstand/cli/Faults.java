package coop.hatstand.cli;

import coop.hatstand.ChoiceException;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.BriefingFormatException;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceConfigurationError;
import picocli.CommandLine.ParameterException;

/** Reports errors in one line each, and distinguishes a user's mistake from a bug in the program. */
final class Faults {
    private final Terminal terminal;
    private final Labels labels;

    Faults(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
    }

    /** Invalid arguments. */
    int usage(ParameterException fault) {
        String what = String.valueOf(fault.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
        return say(labels.text("command.error.usage", what, fault.getCommandLine().getCommandSpec().qualifiedName()));
    }

    /** Anything else that stops the command. */
    int of(Throwable fault) {
        if (fault instanceof Fault || fault instanceof ChoiceException) {
            return say(fault.getMessage());
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (fault instanceof IOException io) {
            return say(reason(io, labels));
        }
        if (fault instanceof ServiceConfigurationError || fault instanceof LinkageError) {
            return say(labels.text("command.error.plugin-fails", String.valueOf(fault.getMessage())));
        }
        if (fault instanceof OutOfMemoryError) {
            return say(labels.text("command.error.memory"));
        }
        terminal.tell(labels.text("command.error", bug(fault, labels)));
        return ExitCode.BUG;
    }

    /** The message for a file error. Hatstand's own exceptions already have one. */
    static String reason(IOException fault, Labels labels) {
        if (fault instanceof UnreadableSourceException || fault instanceof BriefingFormatException) {
            return fault.getMessage();
        }
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            return labels.text("command.error.file", file.getFile(), cause(file, labels));
        }
        return labels.text("command.error.io", fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage());
    }

    private static String cause(FileSystemException fault, Labels labels) {
        if (fault instanceof AccessDeniedException) {
            return labels.text("command.error.denied");
        }
        if (fault instanceof NoSuchFileException) {
            return labels.text("command.error.gone");
        }
        return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
    }

    /** A bug in the program: what a report needs, in one line. */
    static String bug(Throwable fault, Labels labels) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "?" : trace[0].toString();
        return labels.text("command.error.bug", fault.toString(), place);
    }

    private int say(String fault) {
        terminal.tell(labels.text("command.error", fault));
        return ExitCode.FAULT;
    }
}
