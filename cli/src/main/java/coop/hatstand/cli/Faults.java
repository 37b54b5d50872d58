package coop.hatstand.cli;

import coop.hatstand.app.Choices;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.guide.Nearest;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.source.HatstandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports errors in one line each, and distinguishes a user's mistake from a bug in the program. */
final class Faults {
    private final Terminal terminal;
    private final Messages messages;

    Faults(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    /** Invalid arguments. */
    int usage(ParameterException fault) {
        return say(messages.text("command.error.usage", wrong(fault), fault.getCommandLine().getCommandSpec().qualifiedName()));
    }

    private String wrong(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            boolean option = typed.startsWith("-");
            Optional<String> meant = Nearest.to(typed.replaceFirst("=.*", ""), option ? command.optionsMap().keySet() : command.subcommands().keySet());
            String unknown = messages.text(option ? "command.error.unknown-option" : "command.error.unknown-command", Choices.shown(typed));
            return meant.map(name -> unknown + " " + messages.text("command.error.meant", name)).orElse(unknown);
        }
        if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return messages.text("command.error.needs", missing.getMissing().stream().map(argument -> argument instanceof OptionSpec option
                    ? option.longestName() + " " + option.paramLabel() : argument.paramLabel()).collect(Collectors.joining(", ")));
        }
        return String.valueOf(fault.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Anything else that stops the command. */
    int of(Throwable fault) {
        if (fault instanceof Fault) {
            return say(fault.getMessage());
        }
        if (fault instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (fault instanceof IOException io) {
            return say(reason(io, messages));
        }
        if (fault instanceof ServiceConfigurationError || fault instanceof LinkageError) {
            return say(messages.text("command.error.plugin-fails", String.valueOf(fault.getMessage())));
        }
        if (fault instanceof OutOfMemoryError) {
            return say(messages.text("command.error.memory"));
        }
        terminal.tell(Terminal.Tone.FAULT, messages.text("command.error", bug(fault, messages)));
        return ExitCode.BUG;
    }

    /** The message for a file error. Hatstand's own exceptions already have one. */
    static String reason(IOException fault, Messages messages) {
        if (fault instanceof HatstandException) {
            return fault.getMessage();
        }
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            return messages.text("command.error.file", file.getFile(), cause(file, messages));
        }
        return messages.text("command.error.io", fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage());
    }

    private static String cause(FileSystemException fault, Messages messages) {
        if (fault instanceof AccessDeniedException) {
            return messages.text("command.error.denied");
        }
        if (fault instanceof NoSuchFileException) {
            return messages.text("command.error.gone");
        }
        return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
    }

    /** A bug in the program: what a report needs, in one line. */
    static String bug(Throwable fault, Messages messages) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "?" : trace[0].toString();
        return messages.text("command.error.bug", fault.toString(), place);
    }

    private int say(String fault) {
        terminal.tell(Terminal.Tone.FAULT, messages.text("command.error", fault));
        return ExitCode.FAULT;
    }
}
