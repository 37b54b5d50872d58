package coop.hatstand.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for bash. */
final class BashScript {
    private BashScript() {
    }

    static List<String> of(CommandLine root) {
        List<String> lines = new ArrayList<>(List.of(
                "# bash completion for hatstand",
                "_hatstand() {",
                "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=",
                "    compopt -o filenames 2>/dev/null",
                "    case \"${COMP_WORDS[1]} $before\" in"));
        root.getSubcommands().forEach((name, command) -> command.getCommandSpec().options().forEach(option -> lines.addAll(value(name, option))));
        lines.addAll(List.of("    esac", "    [ \"$COMP_CWORD\" != 1 ] && case ${COMP_WORDS[1]} in"));
        root.getSubcommands().forEach((name, command) -> lines.add("        " + name + ") words='" + options(command) + "' ;;"));
        lines.addAll(List.of(
                "    esac",
                "    [ \"$COMP_CWORD\" = 1 ] && words='" + String.join(" ", root.getSubcommands().keySet()) + " " + options(root) + "'",
                "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))",
                "    case $word in -*) ;; *) COMPREPLY+=($(compgen -f -- \"$word\")) ;; esac",
                "}",
                "complete -F _hatstand hatstand"));
        return lines;
    }

    private static String options(CommandLine command) {
        return command.getCommandSpec().options().stream().filter(option -> !option.hidden()).flatMap(option -> Stream.of(option.names())).collect(Collectors.joining(" "));
    }

    private static List<String> value(String command, OptionSpec option) {
        Expected expected = Expected.of(option);
        if (option.arity().max() == 0 || expected.kind() == Expected.Kind.ANYTHING) {
            return List.of();
        }
        String pattern = Stream.of(option.names()).map(name -> "'" + command + " " + name + "'").collect(Collectors.joining(" | "));
        String offer = switch (expected.kind()) {
            case FOLDER -> "-d";
            case WORD -> "-W '" + String.join(" ", expected.words()) + "'";
            default -> "-f";
        };
        return List.of("        " + pattern + ") COMPREPLY=($(compgen " + offer + " -- \"$word\")); return ;;");
    }
}
