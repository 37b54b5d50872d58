package coop.hatstand.cli.guide;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code hatstand help}: prints a command's help, or the list of commands. */
@Command(name = "help", mixinStandardHelpOptions = true, description = "Prints the help of a command, or the list of commands.")
public final class HelpCommand implements Runnable {
    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command.")
    private Optional<String> command = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        CommandLine wanted = command.isPresent() ? root.getSubcommands().get(command.get()) : root;
        if (wanted == null) {
            throw new UnmatchedArgumentException(root, List.of(command.get()));
        }
        wanted.usage(root.getOut(), Ansi.OFF);
        root.getOut().flush();
    }
}
