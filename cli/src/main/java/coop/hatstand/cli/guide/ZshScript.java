package coop.hatstand.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for zsh. */
final class ZshScript {
    private ZshScript() {
    }

    static List<String> of(CommandLine root) {
        List<String> lines = new ArrayList<>(List.of(
                "#compdef hatstand",
                "local curcontext=$curcontext state line",
                "local -a commands",
                "_arguments -C '1: :->command' '*:: :->arguments'",
                "case $state in",
                "    command)",
                "        commands=("));
        root.getSubcommands().forEach((name, command) ->
                lines.add("            " + quoted(name + ":" + Summary.of(command.getCommandSpec().usageMessage().description()))));
        lines.addAll(List.of("        )", "        _describe command commands", "        _files ;;", "    arguments)", "        case $words[1] in"));
        root.getSubcommands().forEach((name, command) -> {
            lines.add("            " + name + ") _arguments -s \\");
            command.getCommandSpec().options().stream().filter(option -> !option.hidden())
                    .forEach(option -> Stream.of(option.names()).forEach(written -> lines.add("                " + named(written, option) + " \\")));
            lines.add("                '*:file:_files' ;;");
        });
        lines.addAll(List.of("        esac ;;", "esac"));
        return lines;
    }

    private static String named(String name, OptionSpec option) {
        String summary = "[" + Summary.of(option.description()).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:") + "]";
        if (option.arity().max() == 0) {
            return quoted(name + summary);
        }
        Expected expected = Expected.of(option);
        String action = switch (expected.kind()) {
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case WORD -> "(" + String.join(" ", expected.words()) + ")";
            case ANYTHING -> "";
        };
        return quoted((option.isMultiValue() ? "*" : "") + name + (name.startsWith("--") ? "=" : "+") + summary + ":" + option.paramLabel() + ":" + action);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
