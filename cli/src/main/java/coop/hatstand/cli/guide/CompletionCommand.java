package coop.hatstand.cli.guide;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hatstand completion}: prints what a shell needs to complete what is typed, and the manual page. */
@Command(name = "completion", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prints what bash, zsh or fish needs to complete what you type; or, with man, the manual page.")
public final class CompletionCommand implements Runnable {
    @Parameters(paramLabel = "SHELL", description = "bash, zsh, fish or man.")
    private String shell = "";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = root.getOut();
        lines(root).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private List<String> lines(CommandLine root) {
        return switch (shell) {
            case "bash" -> BashScript.of(root);
            case "zsh" -> ZshScript.of(root);
            case "fish" -> FishScript.of(root);
            case "man" -> ManPage.of(root);
            default -> throw new ParameterException(spec.commandLine(), "“" + shell + "” is not one of: bash, zsh, fish, man");
        };
    }
}
