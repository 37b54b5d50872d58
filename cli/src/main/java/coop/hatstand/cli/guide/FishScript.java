package coop.hatstand.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish. */
final class FishScript {
    private FishScript() {
    }

    static List<String> of(CommandLine root) {
        List<String> lines = new ArrayList<>(List.of("# fish completion for hatstand"));
        root.getSubcommands().forEach((name, command) ->
                lines.add("complete -c hatstand -n __fish_use_subcommand -a " + name + " -d " + quoted(Summary.of(command.getCommandSpec().usageMessage().description()))));
        root.getSubcommands().forEach((name, command) -> command.getCommandSpec().options().stream().filter(option -> !option.hidden())
                .forEach(option -> lines.add("complete -c hatstand -n '__fish_seen_subcommand_from " + name + "' " + named(option))));
        return lines;
    }

    private static String named(OptionSpec option) {
        String names = Stream.of(option.names()).map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1)).collect(Collectors.joining(" "));
        Expected expected = Expected.of(option);
        String value = option.arity().max() == 0 ? "" : switch (expected.kind()) {
            case FILE -> " -r -F";
            case FOLDER -> " -x -a '(__fish_complete_directories)'";
            case WORD -> " -x -a " + quoted(String.join(" ", expected.words()));
            case ANYTHING -> " -x";
        };
        return names + value + " -d " + quoted(Summary.of(option.description()));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
